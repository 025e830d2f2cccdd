"""Why a run could not be carried out."""


class CannotRun(Exception):
    """The suite could not run, which is neither a pass nor a failure of the server."""
