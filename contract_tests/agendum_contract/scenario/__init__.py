"""Scenarios: flows of calls that are written as YAML and played against a server."""
