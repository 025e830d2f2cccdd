"""What the pages leave open, or answer in two ways: each a switch, with what it means."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choices:
    """How a server does what no page settles; the defaults are the personality ``neutral``.

    Attributes:
        content_type: How JSON is declared.
        framing: Whether an answer says its ``length``, or comes ``chunked``.
        compresses: Whether answers are gzipped for clients that take it.
        keeps_alive: Whether a connection serves more than one request.
        says_the_date: Whether answers have the headers Date and Server.
        first_id: Where the numbering of new records begins.
        bad_credentials: The status for a wrong consumer key or secret.
        reuses_token: Whether a token that is still good is handed out again.
        single_token: Whether a new token ends those before it.
        method_first: Whether a wrong method is refused before a missing token.
        invalid_status: The status for a body that breaks a rule of validation.
        invalid_shape: Whether such a refusal is an ``array`` of fields, or the ``object`` of other errors.
        error_type: Whether an error names the class of its exception.
        wrong_media_type: The status for a body of another media type.
        malformed_id: The status for an id in a path that is no number.
        casts_ids: Whether digits at the beginning of a path's segment are id enough.
        proxied: Whether a proxy answers what is too long, or has a slash within a segment, in HTML.
        unknown_event: The status where a body names an event that is not there.
        unknown_reference: The status where a body names another record that is not there.
        unknown_fields: Whether a create will ``ignore`` or ``refuse`` fields that no page lists.
        strips: Whether white space around texts is taken off.
        longest_text: How long a text may be, but for descriptions; 0 for any length.
        nul: Whether to ``refuse`` a NUL in a text, or to ``strip`` it.
        astral: Whether to ``store`` or ``refuse`` characters beyond the basic plane.
        lenient: Whether numbers, dates and switches are read as loosely as PHP reads them.
        php_switches: Whether any text but "0" is true where a form has a boolean.
        empty_number: Whether an empty text instead of a number leaves the field ``unset``, or is refused.
        checks_addresses: Whether an e-mail address must look like one.
        lower_case_addresses: Whether addresses are stored in lower case.
        unique: Whether names, codes and addresses may occur once in an event.
        repeats: Whether a speaker may be given a session twice.
        owed_only: Whether only what is owed can be paid, which is nothing.
        needs_scope: Whether a discount must say what it is on.
        rules: Whether the rules of a careful business hold: no conflicts, no refund of what was never paid.
        references: Whether locations and tracks may be ``any`` number, or must ``exist``.
        create_status: The status of a create.
        created_answer: Whether records for which a page prints two times only are answered ``whole``.
        updated_answer: Whether an update is answered with the ``whole`` record, or as a read of it is.
        created_session: Whether a new session is answered as it was ``written``, with 0 and 1, or as it is ``read``.
        unset_when_created: Whether a new session shows what is not set as ``null`` or ``empty``, or it is ``absent``.
        unset_when_read: The same, of a session that is read.
        flags: Whether the switches of a session are read as ``bool`` or ``int``.
        capacity: Whether the capacity of a session is read as ``int`` or ``str``.
        custom_fields: Whether custom fields are ``nested`` under one name, or stand at the ``top``.
        custom_choice: Whether a chosen option is read as a ``list`` of ids, a ``named`` list, one ``object``, or as the
            ``joined`` names.
        custom_when_asked: Whether custom fields are shown only where `fields` names them.
        one_session: Whether a session has ``all`` properties, or those of the page's ``example``.
        shows_secrets: Whether the two properties that no example of a read has are shown.
        chosen_secure_id: Whether the secure id of the body is taken.
        id_in_body: Whether to ``check`` or ``refuse`` an id in the body of a create.
        wraps_html: Whether a description comes back as a paragraph.
        times_in_order: Whether an end before the beginning is refused.
        checks_zone: Whether a time zone must be one.
        event_zone_wins: Whether the zone of the event replaces the one that was sent.
        near_years: Whether dates must be of this age.
        web_links: Whether a link must begin with http.
        unknown_custom: Whether to ``ignore`` or ``refuse`` custom fields that are not there.
        empty_assignment: Whether a speaker may be given an empty list of sessions.
        default_fields: What a list shows unasked: ``sparse`` fields, ``full`` records, or ``stamps`` as some examples.
        links: Which links a page has: ``three``, only ``self``, or ``all`` with the neighbors.
        hrefs: Whether links are ``empty``, ``relative`` or ``absolute``.
        past_the_end: What comes for a page beyond the last: that ``last`` one, or an ``empty`` one.
        order: How a list is sorted unasked: by ``id``, ``-id``, ``name`` or ``-updated``.
        ignores_case: Whether a search and an order take capitals for small letters.
        nulls: Whether what is not set comes ``first`` or ``last`` in an order.
        largest_page: The most that ``per-page`` gives without ``expand``.
        too_large_page: Whether to ``clamp`` or ``refuse`` a larger one.
        bad_query: Whether to ``ignore`` or ``refuse`` queries that make no sense.
        list_of_unknown_event: ``empty``, or the status of the refusal.
        list_without_event: The status where the event of a list is missing.
        asked_unknown: Whether to ``ignore`` or ``refuse`` a field that is asked for and is not there.
        expand_needs_fields: Whether `fields`, where it is there, must name what `expand` does.
        drifts: After how many lists somebody else adds a record; 0 for never.
        few_records: Whether the account has little more than what the run is told of.
        counts: How capacities of types and packages are read: ``str``, ``int``, or ``blank`` where there is none.
        unset_choice_id: The id within a choice that is not made.
        empty_map: Whether an empty map is printed as a ``list`` or an ``object``.
        unset_text: What a registrant's text is that is not set.
        personal_only: Whether a registrant is read with personal data alone, as in the example.
        type_of_registrant: Whether it is a ``choice`` or an ``int``.
        session_ids: Whether a registrant's sessions are a list of ``str`` or ``int``, or one text with a ``comma``.
        has_contacts: Whether a registrant leads to a contact.
        group_offset: How far ids of groups are from those of their first registrants.
        full_at_zero: Whether a capacity of 0 means no place, rather than no limit.
        sent: What the number of e-mails sent is.
        attendance_ids: Whether the ids of an attendance are read as ``str`` or ``int``.
        shifted: Whether moments of attendance and payments come back in another time zone.
        unset_discount: What the numbers of a discount are that are not set.
        amounts: Whether a payment is read ``negative``, the ``same`` or as a ``text``.
        fee_answer: Whether the answer to a new fee of a package is ``whole`` or the ``price``.
        free_price: What the price of something free is.
        clones_need_code: Whether a clone of a discount needs a code of its own.
        merges_fees: Whether special fees of a discount stay unless they are sent.
        forgotten: Whether to forget a contact is answered with an empty ``object``, the ``contact`` or ``success``.
        forgotten_name: What is left of a forgotten name.
        hook_flags: Whether the switches of a webhook are read as ``bool`` or ``int``.
        keyed_questions: Whether questions are an object by id, as in the old documentation, or a list.
        questions_of_event: Whether the event limits the list of questions.
        app_error: The shape of Eventify's errors: ``is_error``, ``code``, or an ``error`` within a success.
        app_status: The status of a refusal.
        app_login: The status of a refused login or token.
        app_missing: The status for a record that is not there.
        app_single_token: Whether a new session token ends those before it.
        app_token_extra: Whether the answer to a login says more than the token.
        app_query_writes: Whether the token may stand in the query of a write.
        app_body: Whether sessions must be in the ``wrapper``, or may come in ``any`` way.
        app_empty: Whether an empty list of sessions is taken.
        app_unknown: Whether to ``ignore`` or ``refuse`` unknown properties.
        app_lenient: Whether numbers in texts are read.
        app_longest: How long a text may be; 0 for any length.
        app_links: Whether a link must begin with http.
        app_references: Whether references must exist that no page says how to list.
        app_rsvp_type: Whether the fifth type of a session, which the prose lacks, is taken.
        app_times_in_order: Whether a session must end after it begins.
        app_unique: Whether an address may be used once.
        app_answers: Whether answers must be those of the form, in its order.
        app_booths: Whether a booth must be one of the hall, and free.
        schedule: What the schedule has: the ``full`` arrays, the ``least``, or speakers that are ``used``.
        schedule_hides: Whether private sessions are missing from the schedule.
        schedule_iso: Whether full times are read in ISO 8601.
        saved_answer: Whether the answer to a saved speaker has ``all`` properties or the ``least``.
        saved_speaker: Whether a saved speaker's answer has a ``null`` user or the ``content`` of none.
        exhibitor_answer: Whether a new exhibitor is answered with an ``object`` or a ``list``.
        lookup_ids: Whether ids of categories and interests are ``int`` or ``str``.
        has_lookups: Whether the event has categories and interests.
        forms: Whether there are ``all`` forms, or one with the ``least`` properties.
        forms_of_unknown_event: Whether to ``refuse`` an unknown event, or to have ``no`` forms for it.
    """

    content_type: str = "application/json"
    framing: str = "length"
    compresses: bool = False
    keeps_alive: bool = True
    says_the_date: bool = True
    first_id: int = 1000
    bad_credentials: int = 401
    reuses_token: bool = False
    single_token: bool = False
    method_first: bool = False
    invalid_status: int = 422
    invalid_shape: str = "array"
    error_type: bool = False
    wrong_media_type: int = 415
    malformed_id: int = 404
    casts_ids: bool = False
    proxied: bool = False
    unknown_event: int = 422
    unknown_reference: int = 422
    unknown_fields: str = "ignore"
    strips: bool = False
    longest_text: int = 0
    nul: str = "refuse"
    astral: str = "store"
    lenient: bool = False
    php_switches: bool = False
    empty_number: str = "unset"
    checks_addresses: bool = True
    lower_case_addresses: bool = False
    unique: bool = False
    repeats: bool = True
    owed_only: bool = False
    needs_scope: bool = False
    rules: bool = False
    references: str = "any"
    create_status: int = 200
    created_answer: str = "stamps"
    updated_answer: str = "whole"
    created_session: str = "written"
    unset_when_created: str = "null"
    unset_when_read: str = "null"
    flags: str = "bool"
    capacity: str = "int"
    custom_fields: str = "nested"
    custom_choice: str = "list"
    custom_when_asked: bool = False
    one_session: str = "all"
    shows_secrets: bool = True
    chosen_secure_id: bool = False
    id_in_body: str = "check"
    wraps_html: bool = False
    times_in_order: bool = False
    checks_zone: bool = True
    event_zone_wins: bool = False
    near_years: bool = False
    web_links: bool = False
    unknown_custom: str = "ignore"
    empty_assignment: bool = True
    default_fields: str = "sparse"
    links: str = "three"
    hrefs: str = "empty"
    past_the_end: str = "last"
    order: str = "id"
    ignores_case: bool = True
    nulls: str = "first"
    largest_page: int = 1000
    too_large_page: str = "clamp"
    bad_query: str = "ignore"
    list_of_unknown_event: int | str = "empty"
    list_without_event: int = 400
    asked_unknown: str = "ignore"
    expand_needs_fields: bool = False
    drifts: int = 0
    few_records: bool = False
    counts: str = "str"
    unset_choice_id: str | None = None
    empty_map: str = "list"
    unset_text: str | None = ""
    personal_only: bool = False
    type_of_registrant: str = "choice"
    session_ids: str = "str"
    has_contacts: bool = True
    group_offset: int = 0
    full_at_zero: bool = False
    sent: int = 1
    attendance_ids: str = "str"
    shifted: bool = False
    unset_discount: int | None = 0
    amounts: str = "negative"
    fee_answer: str = "whole"
    free_price: str | None = None
    clones_need_code: bool = False
    merges_fees: bool = False
    forgotten: str = "object"
    forgotten_name: str = ""
    hook_flags: str = "bool"
    keyed_questions: bool = True
    questions_of_event: bool = False
    app_error: str = "is_error"
    app_status: int = 400
    app_login: int = 401
    app_missing: int = 404
    app_single_token: bool = False
    app_token_extra: bool = False
    app_query_writes: bool = True
    app_body: str = "wrapper"
    app_empty: bool = False
    app_unknown: str = "ignore"
    app_lenient: bool = False
    app_longest: int = 0
    app_links: bool = False
    app_references: bool = False
    app_rsvp_type: bool = True
    app_times_in_order: bool = False
    app_unique: bool = False
    app_answers: bool = False
    app_booths: bool = False
    schedule: str = "full"
    schedule_hides: bool = False
    schedule_iso: bool = False
    saved_answer: str = "all"
    saved_speaker: str = "null"
    exhibitor_answer: str = "object"
    lookup_ids: str = "int"
    has_lookups: bool = True
    forms: str = "all"
    forms_of_unknown_event: str = "refuse"
