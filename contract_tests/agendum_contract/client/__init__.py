"""What the client sends, and what it makes of an answer."""
