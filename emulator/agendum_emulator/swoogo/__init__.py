"""Swoogo: a vendor whose API runs on PHP, with the habits of that."""
