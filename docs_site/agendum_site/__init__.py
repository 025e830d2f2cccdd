"""What the docs site is made of beside its written pages: pages of operations, contradictions, commands and files."""
