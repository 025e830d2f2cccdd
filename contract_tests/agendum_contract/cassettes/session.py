"""What a run does with cassettes: it keeps what it hears, or reads what was kept."""

import contextlib
from collections.abc import Iterator

from agendum_contract.cassettes import store
from agendum_contract.cassettes.record import recorder
from agendum_contract.exchanges import Exchanges
from agendum_contract.settings import Settings


@contextlib.contextmanager
def taking_part(settings: Settings, exchanges: Exchanges) -> Iterator[None]:
    """Record the exchanges of a run that was told to, and make sure that one that replays has what it needs.

    Args:
        settings: What the run was told.
        exchanges: Tells of them.

    Raises:
        CannotRun: There is nothing to replay, or what was recorded could not be kept.
    """
    if settings.replay is not None:
        store.read(settings.replay, settings.only)
    if settings.record is None:
        yield
        return
    keeper = recorder(settings)
    exchanges.listen(keeper)
    yield
    if keeper.problem is not None:
        raise keeper.problem


def heading(settings: Settings) -> list[str]:
    """Return the lines in which a run says what it does with cassettes."""
    lines = [f"  records answers in {settings.record}"] if settings.record is not None else []
    if settings.replay is not None:
        lines.append(f"  replays {settings.replay}, {store.described(settings.replay)}")
    return lines
