"""What a mock without a memory cannot meet, which ``--stateless`` leaves out.

A mock answers each request by itself, with made-up values that fit the document, and never looks at a credential.
"""

# Tests by their names, and files of which every scenario needs a memory by theirs, each with the reason.
STATELESS: dict[str, str] = {
    "test_a_session_needs_little": "the values of an answer are made up",
    "test_what_is_created_is_what_was_sent": "the values of an answer are made up",
    "test_what_was_created_stays": "nothing is stored",
    "test_fields_can_be_chosen": "an answer has the properties that chance gives it",
    "test_each_session_is_its_own": "nothing is stored",
    "test_an_unknown_session_is_not_found": "every id is known",
    "test_a_form_must_be_declared_as_one": "a body of an undocumented media type is not looked at",
    "test_added_sessions_are_shown": "the values of an answer are made up",
    "test_added_sessions_have_their_names": "the values of an answer are made up",
    "test_unknown_sessions_are_refused": "every id is known",
    "test_an_unknown_speaker_is_not_found": "every id is known",
    "test_each_session_gets_an_id": "the number of items of an answer is made up, and so is a refusal with status 200",
    "test_optional_fields_are_taken": "a refusal with status 200 is made up now and then",
    "test_eventify_token_is_as_documented": "a refusal with status 200 is made up now and then",
    "test_swoogo_token_is_as_documented": "the time at which a token expires is made up",
    "test_swoogo_token_expires": "the time at which a token expires is made up",
    "test_swoogo_rejects_wrong_credentials": "no credential is looked at",
    "test_eventify_rejects_wrong_credentials": "no credential is looked at",
    "test_swoogo_needs_a_token": "no credential is looked at",
    "test_eventify_needs_a_token": "no credential is looked at",
    "test_app_speakers.py": "whether a call is refused is made up, and so is the id of a new speaker",
    "test_attendees.py": "the id of a new attendee is made up, and nothing is stored",
    "test_contacts.py": "a registrant has no contact that could be read, and every id is known",
    "test_discounts.py": "nothing is stored, and every id is known",
    "test_events.py": "a list has the events that chance gives it, and every id is known",
    "test_forms.py": "the values of an answer are made up, and so is a refusal with status 200",
    "test_lists.py": "the numbers of a list are made up, and what is asked for of it is not looked at",
    "test_packages.py": "nothing is stored, and every id is known",
    "test_questions.py": "a list has the questions that chance gives it, and every id is known",
    "test_registrant_types.py": "nothing is stored, and every id is known",
    "test_registrants.py": "nothing is stored, and every id is known",
    "test_schedule.py": "nothing is stored, and a refusal with status 200 is made up now and then",
    "test_session_updates.py": "nothing is stored, and every id is known",
    "test_sponsors.py": "the values of an answer are made up, and every id is known",
    "test_transactions.py": "nothing is stored, and every id is known",
    "test_webhooks.py": "nothing is stored",
    "test_declared.py": "a body of an undocumented media type is not looked at",
    "test_fees.py": "nothing is stored",
    "test_half_writes.py": "nothing is stored, and every id is known",
    "test_list_pages.py": "the numbers of a list are made up, and what is asked for of it is not looked at",
    "test_new_ids.py": "the id of a new record is made up",
    "test_rate_limits.py": "nothing is counted, and the numbers are made up",
    "test_reads.py": "the values of an answer are made up, and every id is known",
    "test_scenarios.py": "nothing is stored, and every id is known",
    "test_unauthorized.py": "no credential is looked at",
    "test_zones.py": "nothing is stored",
}

# Parts of the tests with generated requests and of the judgment of all answers.
STATELESS_PARTS: dict[str, str] = {
    "generated invalid requests": "nested values of a form are not validated, broken JSON is answered in a shape of "
    "the mock's own, and Prism 5.14 dies of a character outside Latin-1 in a name that it complains of",
    "the reaction to generated requests": "a refusal with status 200 is made up now and then",
    "the id of a session that is read": "the values of an answer are made up",
    "fields that are not documented": "a mock makes up properties wherever a schema leaves room for them",
}
