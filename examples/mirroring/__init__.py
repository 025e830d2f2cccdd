"""The parts of ``mirror_agenda.py``: what a twin is, which session has one, what is remembered, what is shown."""
