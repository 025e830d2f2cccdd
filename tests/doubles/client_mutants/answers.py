"""Ways to break what is made of answers: what is read, what is reported, and the errors."""

from doubles.client_mutants.mutant import Mutant

_CREATE = "create_session"
_GET = "get_session"
_APP = "create_sessions"

ANSWERS = (
    Mutant(
        "oddities are hidden",
        "What is odd in an answer is reported.",
        "agendum/_reading.py",
        "return tuple(self._found)",
        "return ()",
        _GET,
    ),
    Mutant(
        "a pointer that points elsewhere",
        "A violation says where it is, as a JSON pointer.",
        "agendum/_reading.py",
        '.replace("/", "~1")',
        '.replace("/", "_")',
        _GET,
    ),
    Mutant(
        "refusals are successes",
        "A success of Eventify that says there is an error is one.",
        "agendum/_answers.py",
        "return _refusals.is_refusal(body) if self._is_eventify else",
        "return False if self._is_eventify else",
        _APP,
    ),
    Mutant(
        "any status will do",
        "A status that is not documented is an error.",
        "agendum/_answers.py",
        "if status not in operation.STATUSES:",
        "if status not in operation.STATUSES and status > 299:",
        _GET,
    ),
    Mutant(
        "any status will do for functions",
        "A status that is not documented is an error for generated functions, too.",
        "agendum/_answers.py",
        'return False, None, ""',
        'return True, None, ""',
        _GET,
    ),
    Mutant(
        "a page of HTML is a record",
        "A success that is not JSON is an error.",
        "agendum/_answers.py",
        "raise self._refusal(response, body)\n        if isinstance(body, _refusals.NotJson):\n"
        "            raise self.violation(_not_json(response), response)\n        reading",
        "raise self._refusal(response, body)\n        if isinstance(body, _refusals.NotJson):\n"
        "            body = {}\n        reading",
        _GET,
    ),
    Mutant(
        "no word of when to come back",
        "The error of a 429 says how long to wait.",
        "agendum/_answers.py",
        "retry_after=asked_wait(response, time.time) if response.status_code == _TOO_MANY_REQUESTS else None",
        "retry_after=None",
        _GET,
    ),
    Mutant(
        "the credits of the window",
        "An answer says how many credits are left.",
        "agendum/_answers.py",
        "x-rate-limit-remaining",
        "x-rate-limit-limit",
        _GET,
    ),
    Mutant(
        "the password in an error",
        "The request that an error carries shows no password.",
        "agendum/_redact.py",
        'if b"password" in content.lower():',
        "if not content:",
        "create_attendee",
    ),
    Mutant(
        "the secret in an error",
        "An error shows no secret that an answer repeats.",
        "agendum/_redact.py",
        'text = re.sub("|"',
        're.sub("|"',
        _GET,
    ),
    Mutant(
        "the token in an error",
        "The request that an error carries has no token.",
        "agendum/_redact.py",
        "headers[name] = MASK",
        "headers[name] = headers[name]",
        _GET,
    ),
    Mutant(
        "another name",
        "An error has the name that the vendor gives it.",
        "agendum/_answers.py",
        'said.get("name")',
        'said.get("message")',
        _GET,
    ),
    Mutant(
        "another code",
        "An error has the code that the vendor gives it.",
        "agendum/_refusals.py",
        'said.get("code", ',
        'said.get("status", ',
        _GET,
    ),
    Mutant(
        "the message for the field",
        "An error says which field is invalid.",
        "agendum/_refusals.py",
        '("field", "message")',
        '("message", "field")',
        _CREATE,
    ),
    Mutant(
        "another kind of error",
        "A missing record is a NotFound.",
        "agendum/errors.py",
        "404: NotFound",
        "404: Forbidden",
        _GET,
    ),
    Mutant(
        "a mistaken operation",
        "An error names the operation.",
        "agendum/_operations.py",
        "if operation.method == method and _matches",
        "if _matches",
        "update_session_fee,remove_session_fee",
    ),
)
