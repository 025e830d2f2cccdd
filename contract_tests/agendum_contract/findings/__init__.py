"""What a run makes of its failures: what was promised, what came, how to see it again, and which comes first."""
