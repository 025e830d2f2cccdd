"""Tests of generator/rewrite/facade.py and methods.py: the operations as methods."""

import ast
import copy
import shutil
from pathlib import Path

import pytest

import generate
from generator_checkout import ROOT, replace
from rewrite import facade, methods
from rewrite.source import RewriteError

GET_EVENT = '''\
async def get(
        self,
        event_id: int,
        *,
        fields: str | Sequence[str | int] | Unset = UNSET,
        expand: str | Sequence[str | int] | Unset = UNSET,
    ) -> SwoogoEvent:
        """Read one event.

        Known from the old official documentation and from public client code; the current page was not found. Both
        write the path with and without the suffix `.json`; it stands here without. Without `fields` the whole record
        is returned. `expand` knows the relations that `list_events` names.

        Args:
            event_id: The event to read.
            fields: The fields to return, separated by commas; custom fields by their own names. Fields that were not
                asked for are absent from the answer.
            expand: The related records to return in full, separated by commas.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://github.com/chri1160/slate
        """
        from ..api.swoogo_events import get_event as operation

        result: SwoogoEvent = await self._caller.call(
            operation, event_id=event_id, fields=fields, expand=expand
        )
        return result'''
ADD_SESSIONS = '''\
def add_sessions(
        self, speaker_id: int, session_ids: Sequence[int]
    ) -> SwoogoSpeaker:
        """Add sessions to a speaker.

        All sessions must belong to the event of the speaker. The suffix `.json` is a part of the path. The answer is
        the whole speaker with all its sessions. The page does not print the success status, so 200 and 201 are both
        valid.

        Args:
            speaker_id: The speaker to add the sessions to.
            session_ids: The sessions to add.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/speaker-sessions/add-sessions-to-speaker-json-body
        """
        from ..api.swoogo_speakers import add_sessions_to_speaker as operation
        from ..models.swoogo_speaker_sessions_add import SwoogoSpeakerSessionsAdd

        body = self._caller.body(SwoogoSpeakerSessionsAdd, session_ids=session_ids)
        result: SwoogoSpeaker = self._caller.call(
            operation, speaker_id=speaker_id, body=body
        )
        return result'''


def without_resources(folder: Path) -> Path:
    """Copy the generated package without what is written here."""
    package = folder / generate.PACKAGE
    ignored = shutil.ignore_patterns("__pycache__", facade.RESOURCES)
    return Path(shutil.copytree(ROOT / "generated" / generate.PACKAGE, package, ignore=ignored))


@pytest.fixture(scope="module")
def written(tmp_path_factory, document) -> Path:
    """Give the folder of the resources, laid out."""
    package = without_resources(tmp_path_factory.mktemp("written"))
    facade.apply(package, document)
    generate.tidy(package)
    return package / facade.RESOURCES


@pytest.fixture
def package(tmp_path) -> Path:
    """Give a package without resources, to be damaged."""
    return without_resources(tmp_path)


def parts(path: Path) -> dict[tuple[str, str], str]:
    """Return the source of each method of a module by its class and name."""
    text = path.read_text(encoding="utf-8")
    return {
        (each.name, method.name): ast.get_source_segment(text, method) or ""
        for each in ast.parse(text).body
        if isinstance(each, ast.ClassDef)
        for method in each.body
        if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def operation_of(document, name):
    """Return the path item and the operation of an operationId."""
    for item in document["paths"].values():
        for verb, operation in item.items():
            if verb in facade.METHODS and operation["operationId"] == name:
                return item, operation
    raise AssertionError(name)


def read(package, document, name):
    """Read one operation as a method."""
    return methods.read(package, document, *operation_of(document, name))


@pytest.mark.parametrize(
    ("module", "place", "expected"),
    [
        ("swoogo_events", ("AsyncSwoogoEventsResource", "get"), GET_EVENT),
        ("swoogo_speakers", ("SwoogoSpeakersResource", "add_sessions"), ADD_SESSIONS),
    ],
)
def test_two_methods_to_the_letter(written, module, place, expected):
    """A change of what is written for all operations would be seen by nobody who reads the diff."""
    assert expected == parts(written / f"{module}.py")[place]


def test_what_is_committed_is_what_is_written(written):
    """The resources would have been changed by hand, or not been written anew."""
    committed = ROOT / "generated" / generate.PACKAGE / facade.RESOURCES
    names = sorted(path.name for path in written.glob("*.py"))
    assert names == sorted(path.name for path in committed.glob("*.py"))
    assert [] == [name for name in names if (committed / name).read_bytes() != (written / name).read_bytes()]


@pytest.mark.parametrize(
    ("operation", "tag", "expected"),
    [
        ("get_session", "swoogo_sessions", "get"),
        ("list_sessions", "swoogo_sessions", "list"),
        ("list_session_fields", "swoogo_sessions", "list_fields"),
        ("update_session_fee", "swoogo_sessions", "update_fee"),
        ("create_session_attendance", "swoogo_sessions", "create_attendance"),
        ("add_sessions_to_speaker", "swoogo_speakers", "add_sessions"),
        ("add_session_to_registrant", "swoogo_registrants", "add_session"),
        ("add_registrant_to_group", "swoogo_registrants", "add_to_group"),
        ("update_registrant_type", "swoogo_registrant_types", "update"),
        ("create_session_scan", "swoogo_scans", "create"),
        ("create_app_speaker", "eventify_speakers", "create"),
        ("list_user_categories", "eventify_categories", "list_user_categories"),
        ("list_schedule", "eventify_sessions", "list_schedule"),
    ],
)
def test_names_of_methods(operation, tag, expected):
    """A method would be called by another name than its users know."""
    assert expected == methods.method_name(operation, tag)


@pytest.mark.parametrize(
    ("attribute", "wire", "expected"),
    [
        ("id", "id", "id"),
        ("type_", "type", "type"),
        ("class_", "class", "class_"),
        ("datetime_", "datetime", "datetime"),
        ("sessionwaiting_room_date", "Session[waitingRoomDate]", "waiting_room_date"),
        ("per_page", "per-page", "per_page"),
    ],
)
def test_names_of_arguments(attribute, wire, expected):
    """Users would write names that only the generator knows."""
    assert expected == methods.friendly(attribute, wire)


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("per-page", "per_page"),
        ("searchCondition", "search_condition"),
        ("id", "id"),
        ("_links", "links"),
        ("a.b", "a_b"),
    ],
)
def test_names_of_the_wire(wire, expected):
    """A parameter of the document would not be found among the arguments."""
    assert expected == methods.snake(wire)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("int", "int"),
        ("SwoogoFlag | Unset", "bool | SwoogoFlag | Unset"),
        ("Model | Unset", "Mapping[str, Any] | Model | Unset"),
        ("list[Model]", "Sequence[Model | Mapping[str, Any]]"),
        ("list[Model] | str | Unset", "Sequence[Model | Mapping[str, Any]] | str | Unset"),
        ("list[int] | Unset", "Sequence[int] | Unset"),
        ("SwoogoStatus | Unset", "SwoogoStatus | Unset"),
    ],
)
def test_types_of_arguments(kind, expected):
    """A plain mapping, a boolean or a tuple would be refused by type checkers, or a model would."""
    assert expected == methods.field_type(kind, frozenset({"Model"}))


def test_types_without_any_model():
    """A document without nested models could not be read."""
    assert "Sequence[str]" == methods.field_type("list[str]", frozenset())


def test_an_argument_for_path_and_body_has_the_type_of_the_body(package, document):
    """The number that a body needs could not be given where its path is typed as a text."""
    (argument,) = read(package, document, "update_app_speaker").path
    assert ("speakerid", "int", True) == (argument.name, argument.type, argument.required)


def test_required_arguments_come_first(package, document):
    """The signature would be no Python, or would hide what has to be given."""
    named = [each.required for each in read(package, document, "create_session").named]
    assert sorted(named, reverse=True) == named
    assert named[:3] == [True, True, True]


def test_a_body_of_one_thing_may_be_given_by_position(package, document):
    """``add_sessions(3, [123])`` would have to name its list."""
    assert ["speaker_id", "session_ids"] == [
        each.name for each in read(package, document, "add_sessions_to_speaker").positional
    ]
    assert ["session_id"] == [each.name for each in read(package, document, "update_session").positional]


def test_a_list_knows_its_records(package, document):
    """What an iterator gives would have no type."""
    assert "SwoogoSession" == read(package, document, "list_sessions").item
    assert "" == read(package, document, "get_session").item


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("List things", "List things."),
        ("List things.", "List things."),
        ("List\nthings\n\nOne\nmore.\n\n\n\nLast.", "List things.\n\nOne more.\n\nLast."),
    ],
)
def test_docstrings_begin_with_a_sentence(text, expected):
    """Tools that show the first line of a docstring would show half of it."""
    assert expected == facade.docstring_text(text)


def test_texts_cannot_break_out_of_a_docstring(package, document):
    """A quote or a backslash in a description would end the docstring, or change what it says."""
    item, operation = operation_of(document, "get_event")
    operation = {**operation, "summary": 'Say """no""" to C:\\new'}
    method = methods.read(package, document, item, operation)
    module = ast.parse(facade.resource("swoogo_events", [method]))
    texts = [ast.get_docstring(each) for each in ast.walk(module) if isinstance(each, ast.FunctionDef)]
    assert any(text and text.startswith("Say '''no''' to C:\\new.") for text in texts)


@pytest.mark.parametrize("tag", ["swoogo_events", "eventify_sessions"])
def test_a_resource_says_what_it_is(tag):
    """``help()`` of a resource would be empty."""
    vendor, _, noun = tag.partition("_")
    assert f"{noun.capitalize()} of {vendor.capitalize()}." == facade.sentence(tag)


def test_the_package_is_written_once(package, document):
    """A second run would mix what it writes with what was there."""
    facade.apply(package, document)
    with pytest.raises(FileExistsError):
        facade.apply(package, document)


def test_a_module_without_its_function(package, document):
    """A new generator that names its functions otherwise would write resources that cannot call."""
    replace(package / "api" / "swoogo_events" / "get_event.py", "def _get_kwargs(", "def _get_arguments(")
    with pytest.raises(RewriteError, match=r"get_event\.py: there is no function _get_kwargs"):
        read(package, document, "get_event")


def test_an_argument_that_the_document_does_not_know(package, document):
    """An argument that the generator invents would be left out of the method, which would then fail."""
    path = package / "api" / "swoogo_events" / "get_event.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("def _get_kwargs(\n    event_id: int,", "def _get_kwargs(\n    other: int,", 1))
    with pytest.raises(RewriteError, match=r"get_event\.py: the argument other is no parameter of the document"):
        read(package, document, "get_event")


def test_a_model_that_is_not_there(package, document):
    """A model under another name would make a method without arguments."""
    replace(
        package / "models" / "swoogo_speaker_sessions_add.py",
        "class SwoogoSpeakerSessionsAdd:",
        "class SwoogoSessionsAdd:",
    )
    with pytest.raises(
        RewriteError, match=r"models/swoogo_speaker_sessions_add\.py has no class SwoogoSpeakerSessionsAdd"
    ):
        read(package, document, "add_sessions_to_speaker")


def test_a_model_that_is_not_imported(package):
    """A body whose module is not known could not be built."""
    tree = ast.parse((package / "api" / "swoogo_events" / "get_event.py").read_text(encoding="utf-8"))
    assert "swoogo_event" == methods.imported(tree, "SwoogoEvent")
    with pytest.raises(RewriteError, match=r"^SwoogoBoat is not imported$"):
        methods.imported(tree, "SwoogoBoat")


def test_an_operation_without_a_success(package, document):
    """What a method returns would not be known."""
    item, operation = operation_of(document, "get_event")
    operation = copy.deepcopy(operation)
    operation["responses"] = {status: each for status, each in operation["responses"].items() if status[0] != "2"}
    with pytest.raises(RewriteError, match=r"^get_event has no success$"):
        methods.read(package, document, item, operation)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"$ref": "#/components/schemas/SwoogoEvent"}, "SwoogoEvent"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/A"}}, "builtins.list[A]"),
        ({"anyOf": [{"$ref": "#/a/A"}, {"$ref": "#/a/EventifyFlatError"}]}, "A"),
        ({"anyOf": [{"$ref": "#/a/A"}, {"$ref": "#/a/B"}]}, "A | B"),
        ({"type": "object"}, "Any"),
    ],
)
def test_the_type_of_a_success(document, schema, expected):
    """Type checkers would see another type than the method returns."""
    responses = {"404": {}, "200": {"content": {"application/json": {"schema": schema}}}}
    assert expected == methods.success(document, {"operationId": "x", "responses": responses})


def test_a_success_without_a_body(document):
    """An operation that answers with 204 could not be written as a method."""
    assert "None" == methods.success(document, {"operationId": "x", "responses": {"204": {"description": "Done."}}})


def test_an_envelope_without_records(package, document):
    """A list whose records stand elsewhere could not be walked."""
    path = package / "models" / "swoogo_session_list.py"
    path.write_text(path.read_text(encoding="utf-8").replace("    items: list[", "    records: list[", 1))
    with pytest.raises(RewriteError, match=r"^SwoogoSessionList has no items$"):
        read(package, document, "list_sessions")


def test_references_are_followed(document):
    """A parameter or an answer that is shared would not be found."""
    found = {"a": {"b": {"$ref": "#/a/c"}, "c": {"x": 1}}}
    assert {"x": 1} == methods.resolve(found, {"$ref": "#/a/b"})
