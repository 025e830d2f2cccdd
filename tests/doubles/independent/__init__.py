"""A second Swoogo and Eventify, written from what is known of the vendors' pages and from nothing of this repository.

The suite must find no fault with a server that does what the pages state, however it does the rest. The emulator and
the suite come from one hand, and may share a misreading; so this server imports nothing of Agendum's and does not read
openapi.yaml. What the pages leave open is a switch in ``switches``.
"""
