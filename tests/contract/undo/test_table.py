import pytest
import yaml

from agendum_contract.document import operations, resolve
from agendum_contract.scenario.source import ScenarioError, Source
from agendum_contract.scenario.values import references, unknown_filters
from agendum_contract.undo import table
from agendum_contract.undo.table import IDEMPOTENT, INVERSE, MARKS, RESTORE, SAFE

RULES = table.rules()
TEXT = table.PATH.read_text("utf-8")
CALLS = [
    (rule, call)
    for rule in RULES.values()
    for call in (rule.find, rule.read, rule.by, rule.by_blank)
    if call is not None
]


def properties(schema):
    """The properties of a schema and of its parts."""
    schema = resolve(schema)
    found = dict(schema.get("properties", {}))
    for part in [*schema.get("allOf", []), *schema.get("anyOf", []), *schema.get("oneOf", [])]:
        found |= properties(part)
    return found


def test_each_operation_says_how_it_is_undone():
    """An operation would leave something behind that nobody has thought of."""
    assert operations().keys() == RULES.keys()
    assert 62 == len(RULES)
    assert list(operations()) == list(yaml.safe_load(TEXT)), "not in the order of the document"


def test_each_way_is_used():
    """A way that nobody goes would be wrong without a word."""
    assert {SAFE, IDEMPOTENT, INVERSE, RESTORE, MARKS} == {each.how for each in RULES.values()}


def test_what_reads_is_safe():
    """A change would count as one that needs no undoing."""
    mutating = {name for name, each in operations().items() if each.is_mutating}
    assert mutating == {name for name, each in RULES.items() if each.how != SAFE}


@pytest.mark.parametrize(("rule", "call"), CALLS, ids=[f"{rule.operation}-{call.operation}" for rule, call in CALLS])
def test_each_call_fits_its_operation(rule, call):
    """The undo would be refused, on the server of somebody who relies on it."""
    operation = operations()[call.operation]
    assert rule.operation in RULES
    if operation.media_type is not None:
        known = properties(operation.request_schema)
        names = {pointer.removeprefix("/") for pointer in rule.names} if call is rule.by and rule.makes else set()
        kept = set(rule.keep) if call is rule.by and rule.how == RESTORE else set()
        assert {*(call.body or {}), *call.also, *names, *kept} <= known.keys()
    required = {name for name, each in operation.parameters.items() if each.get("required")}
    assert required <= {*call.ids, *call.query}
    assert [] == list(unknown_filters([call.ids, call.query, call.body, call.match]))


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_property_exists(rule):
    """A name that the document does not have would never be found, and nothing would be marked or put back."""
    operation = operations()[rule.operation]
    body = properties(operation.request_schema) if operation.media_type else {}
    for pointer in rule.names if rule.named_in == "body" else ():
        assert pointer.split("/")[1] in body
    for parts in references([rule.changes, *(part for call in (rule.find, rule.by) if call for part in (call.query,))]):
        if parts[0] == "body":
            assert parts[1] in body
        elif parts[0] in ("ids", "query"):
            assert parts[1] in operation.parameters
        else:
            assert parts[0] in ("event_id", "record", "id")
    assert set(rule.private) <= set(rule.keep)
    assert set(rule.as_changes) <= set(rule.keep)


def test_what_is_personal_stays_off_the_disk():
    """Somebody's name or address would lie in a file."""
    for name in ("update_registrant", "update_app_speaker"):
        personal = {each for each in RULES[name].keep if "name" in each or each in ("email", "company", "description")}
        assert personal <= set(RULES[name].private), name


def test_what_is_left_says_why():
    """Whoever reads the list of leftovers would not know why they are there."""
    assert [] == [name for name, each in RULES.items() if each.how in (MARKS, IDEMPOTENT) and not each.why]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("list_events: {undo: safe}\n", "", ": the file: list_events is missing"),
        ("list_events:", "list_rooms:", ": list_rooms: there is no such operation"),
        (
            "list_events: {undo: safe}",
            "list_events: {undo: never}",
            "list_events.undo: must be one of safe",
        ),
        ("list_events: {undo: safe}", "list_events: {}", "list_events.undo: must be one of safe"),
        ("list_events: {undo: safe}", "list_events: {undo: safe, id: /id}", "list_events.id: says nothing where"),
        ("list_events: {undo: safe}", "list_events: {undo: idempotent}", "list_events.undo: only what reads is safe"),
        (
            "forget_contact: {undo: idempotent, unnames: registrant,",
            "forget_contact: {undo: safe,",
            "only what reads is safe",
        ),
        ("  undo: inverse\n  kind: registrant\n", "  undo: inverse\n", "check_in_registrant: kind is missing"),
        ("call: list_sessions\n", "call: list_rooms\n", "create_session.find.call: there is no operation 'list_rooms'"),
        (
            'ids: {session_id: "${id}"}',
            "ids: {}",
            "create_session.by.ids: update_session takes session_id",
        ),
        (
            'search: "email=${body.email}"',
            "serch: x",
            "create_registrant.find.query.serch: list_registrants has no such",
        ),
    ],
)
def test_mistakes_are_told(old, new, message):
    """A wrong entry would undo nothing, and nobody would know before it is needed."""
    assert old in TEXT
    with pytest.raises(ScenarioError) as caught:
        table.read(Source("undo.yaml", TEXT.replace(old, new, 1)))
    assert message in str(caught.value)


def test_what_has_to_be_remembered():
    """What was made could not be found again; or more would be written down than is needed for that."""
    assert {"/event_id", "/name"} == RULES["create_session"].remembered
    assert {"/resource/*/title"} == RULES["create_sessions"].remembered
    assert {"/id"} == RULES["check_in_registrant"].remembered
    assert {"/event_id", "/registrant_id", "/notes"} == RULES["create_transaction"].remembered
    assert set() == RULES["update_registrant"].remembered
    assert set() == RULES["clone_discount"].remembered
