"""Undo: what a run has made or changed is taken back, or marked and told of where no documented call takes it back."""
