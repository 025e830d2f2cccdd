"""Answers of real servers, kept without secrets and personal data, to check the client against later."""
