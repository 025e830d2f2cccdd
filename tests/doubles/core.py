"""The operations that the faulty servers and the broken clients are about: a run for all would take too long."""

CORE = "create_token,create_session,get_session,add_sessions_to_speaker,generate_token,create_sessions"
