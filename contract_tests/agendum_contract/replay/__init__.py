"""Checks the client against recorded answers; there is no server."""
