"""A contract test suite for Agendum's client, and for any server that claims to be Swoogo or Eventify."""

# For `pytest -p agendum_contract`.
pytest_plugins = ["agendum_contract.pytest_plugin"]
