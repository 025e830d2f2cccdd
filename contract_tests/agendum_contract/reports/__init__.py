"""What a run found out, in the forms in which people and machines read it."""
