from importlib import metadata

from agendum_contract.version import version


def test_a_version_is_told_where_there_is_none(monkeypatch):
    """A checkout that is not installed could not be run, nor record."""

    def missing(_name):
        raise metadata.PackageNotFoundError

    version.cache_clear()
    assert version()
    version.cache_clear()
    monkeypatch.setattr(metadata, "version", missing)
    assert "(not installed)" == version()
    version.cache_clear()
