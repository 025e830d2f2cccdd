"""What a server makes of the contradictions of the vendors' pages."""
