"""Generated cases, by schemathesis."""

from typing import Any

import schemathesis
from hypothesis import strategies
from schemathesis.openapi import from_dict

from agendum_contract import settings

# A pattern knows neither the 30th of February nor that no calendar has a year 0.
FORMATS = {
    "date-time-local": strategies.datetimes().map(lambda moment: moment.isoformat(" ", "seconds")),
    "time-local": strategies.times().map(lambda time: time.isoformat("seconds")),
}


def cases(document: dict[str, Any], *, modes: str, share: int = 1) -> schemathesis.BaseSchema:
    """Return a schemathesis schema, for ``parametrize``.

    Args:
        document: An OpenAPI document.
        modes: ``positive`` for valid cases only, ``all`` for invalid ones as well.
        share: What part of the examples of the settings is generated, besides those that cover the schema: one in
            so many.
    """
    for name, strategy in FORMATS.items():
        schemathesis.openapi.format(name, strategy)
    run = settings.current()
    config: dict[str, Any] = {
        "seed": run.seed,
        "warnings": False,
        # By default half of the names of a session count as sensitive, because "session" is in them.
        "output": {
            "sanitization": {"keys-to-sanitize": ["authorization", "session-token"], "sensitive-markers": ["password"]}
        },
        "generation": {
            "mode": modes,
            "max-examples": max(1, run.max_examples // share),
            "with-security-parameters": False,
            "no-shrink": False,
        },
        # The methods that a path does not have, and parameters that nobody documented, are the server's own affair.
        "phases": {
            # Each case of a run that only reads costs credits of somebody's account.
            "coverage": {"enabled": not run.is_safe, "unexpected-methods": []},
            "stateful": {"enabled": False},
        },
    }
    return from_dict(document, config=schemathesis.Config.from_dict(config))
