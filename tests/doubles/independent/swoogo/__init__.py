"""Swoogo's half: one module for each resource, and what they share."""
