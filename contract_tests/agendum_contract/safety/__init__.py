"""What keeps a run from doing harm: nothing here looks at what a request means to test."""
