"""Holds what must not be shown."""

MASK = "[redacted]"


class Secret:
    """A string that does not show itself in ``repr``, logs or pickles."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the string itself."""
        return self._value

    def __repr__(self) -> str:
        return MASK

    def __reduce_ex__(self, _protocol: object) -> str:
        raise TypeError("a secret cannot be pickled or copied")
