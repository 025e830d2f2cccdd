"""Reads the fields of a form one by one, and collects what is wrong with them."""

from collections.abc import Callable, Collection
from typing import Any

from doubles.independent import phpforms, values
from doubles.independent.exchange import Call
from doubles.independent.swoogo.refusals import invalid, refusal

_FORM = "application/x-www-form-urlencoded"
_WORDS = {"1": True, "true": True, "0": False, "false": False}


def sent_form(call: Call) -> dict[str, Any]:
    """Return the fields of a form body.

    Raises:
        Refused: The body is declared as something else, or its bytes are no text.
    """
    if call.media_type != _FORM:
        # Pages with an empty form differ from those with no body at all by this alone.
        if not call.body and not call.media_type:
            return {}
        raise refusal(call, call.choices.wrong_media_type, "A form is expected.")
    try:
        return phpforms.decode(call.body)
    except ValueError:
        raise refusal(call, 400, "The body is not UTF-8.") from None


def sent_parts(call: Call) -> dict[str, Any]:
    """Return the fields of a form of several parts.

    Raises:
        Refused: The body is something else.
    """
    if call.media_type != "multipart/form-data":
        raise refusal(call, call.choices.wrong_media_type, "A form of several parts is expected.")
    try:
        return phpforms.decode_parts(call.headers["content-type"], call.body)
    except ValueError:
        raise refusal(call, 400, "The body is not a form of several parts.") from None


class Form:
    """The fields of a body; what was read well is in ``values``.

    Args:
        call: The request.
        fields: What was sent.
        tolerant: Whether fields that no page lists are ignored whatever the server does otherwise, as an update does.
    """

    def __init__(self, call: Call, fields: dict[str, Any], *, tolerant: bool = False):
        self.call = call
        self.choices = call.choices
        self.fields = fields
        self.values: dict[str, Any] = {}
        self.problems: list[tuple[str, str]] = []
        self._seen: set[str] = set()
        self._tolerant = tolerant

    def has(self, name: str) -> bool:
        """Whether a field was sent; it counts as known from now on."""
        self._seen.add(name)
        return name in self.fields

    def complain(self, name: str, message: str) -> None:
        """Note that a field is wrong."""
        self.problems.append((name, message))

    def read(self, name: str, reader: Callable[[Any], Any]) -> None:
        """Store what the reader makes of a field, or note its ValueError."""
        try:
            self.values[name] = reader(self.fields[name])
        except ValueError as error:
            self.complain(name, str(error))

    def is_given(self, name: str, *, required: bool = False) -> bool:
        """Whether a field was sent with more than an empty text; where it had to be, note that it was not."""
        sent = self.has(name)
        if sent and self.fields[name] != "":
            return True
        if required or (sent and self.choices.empty_number == "refuse"):
            self.complain(name, "cannot be blank")
        return False

    def integer(self, name: str, *, required: bool = False, least: int = 0, most: int = values.BIGGEST) -> None:
        """Read a whole number."""
        if self.is_given(name, required=required):
            self.read(name, lambda value: values.whole_number(value, least, most, loosely=self.choices.lenient))

    def text(self, name: str, *, required: bool = False, longest: int | None = None) -> None:
        """Read a text; an empty one is one, unless the field is required."""
        if self.has(name) and not (required and self.fields[name] == ""):
            self.read(name, lambda value: values.text(self.choices, value, longest=longest))
            if required and self.values.get(name) == "":
                self.complain(name, "cannot be blank")
        elif required:
            self.complain(name, "cannot be blank")

    def option(self, name: str, options: Collection[str], *, required: bool = False) -> None:
        """Read one of several words."""
        if not self.has(name) or self.fields[name] == "":
            if required or name in self.fields:
                self.complain(name, "cannot be blank")
        elif not isinstance(self.fields[name], str) or self.fields[name] not in options:
            self.complain(name, "is invalid")
        else:
            self.values[name] = self.fields[name]

    def boolean(self, name: str) -> None:
        """Read a boolean, for which a form has no form of its own."""
        if not self.has(name) or self.fields[name] == "":
            return
        value = self.fields[name]
        if not isinstance(value, str):
            self.complain(name, "must be a boolean")
        elif self.choices.php_switches:
            self.values[name] = value != "0"
        elif value.strip().lower() in _WORDS:
            self.values[name] = _WORDS[value.strip().lower()]
        elif self.choices.lenient:
            self.values[name] = True
        else:
            self.complain(name, "must be a boolean")

    def moment(self, name: str) -> None:
        """Read a moment."""
        if self.has(name) and self.fields[name] != "":
            self.read(name, values.moment)

    def address(self, name: str, *, required: bool = False) -> None:
        """Read an e-mail address."""
        self.text(name, required=required)
        sent = self.values.get(name)
        if sent and self.choices.checks_addresses and not values.is_address(sent):
            self.complain(name, "is not a valid email address")
        if sent and self.choices.lower_case_addresses:
            self.values[name] = sent.lower()

    def finish(self) -> dict[str, Any]:
        """Return the values.

        Raises:
            Refused: A field is wrong.
        """
        if self.choices.unknown_fields == "refuse" and not self._tolerant:
            for name in self.fields:
                if name not in self._seen:
                    self.complain(name, "is an unknown attribute")
        if self.problems:
            raise invalid(self.call, *self.problems)
        return self.values
