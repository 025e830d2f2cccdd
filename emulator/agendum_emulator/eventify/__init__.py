"""Eventify: a vendor whose API takes and gives JSON, and words its errors as each page has them."""
