"""Saved docs pages, compared with openapi.yaml."""
