"""Everything that an emulator remembers, and how it starts over."""

from agendum_emulator import seed, spec
from agendum_emulator.failures import Failures
from agendum_emulator.journal import Journal
from agendum_emulator.settings import Settings
from agendum_emulator.store import Store


class State:
    """The state of one emulator; the vendors share it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.spec = spec.load()
        self.journal = Journal()
        self.failures = Failures(self.spec.operations)
        self._seed = seed.load(settings.seed, self.spec)
        self.store = Store(settings.database)
        if self.store.is_new:
            self._plant()

    def reset(self) -> None:
        """Back to the seed: no tokens, no spent credits, no log, no failures."""
        self._plant()
        self.journal.clear()
        self.failures.clear()

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    def _plant(self) -> None:
        with self.store.transaction():
            self.store.clear()
            for kind, records in self._seed.records(self.settings.clock()).items():
                self.store.put_all(kind, records)
