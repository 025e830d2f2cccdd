"""The checks that a mock without a memory cannot meet, each with the reason."""

STATELESS: dict[str, str] = {}
