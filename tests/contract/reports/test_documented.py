from agendum_contract.document import operations
from agendum_contract.reports.documented import Share, _pointers, _share, touched
from contract.reports import runs


def test_what_was_seen_is_compared_with_the_document():
    """A reader could not tell what the run has never touched."""
    (found,) = touched(runs.run())
    assert "get_session" == found.operation.name
    assert (12, {200: 9, 404: 3}) == (found.calls, found.statuses)
    assert ("session_id",) == found.parameters.seen
    assert set(operations()["get_session"].parameters) == {*found.parameters.seen, *found.parameters.missing}
    assert ("200", "404") == found.status.seen
    assert "401" in found.status.missing
    assert {"/id", "/name", "/date"} == set(found.fields.seen)
    assert "/description" in found.fields.missing
    assert 0 == found.sent.documented
    assert ["parameters", "request fields", "statuses", "response fields"] == [name for name, _ in found.parts]


def test_each_operation_of_the_document_can_be_compared():
    """The report of a whole run would not be made."""
    found = touched(runs.green())
    assert list(operations()) == [each.operation.name for each in found]
    bodies = [each for each in found if each.operation.media_type]
    assert all(each.sent.documented for each in bodies)
    without = {each.operation.name for each in found if not each.fields.documented}
    # Of these, no page shows a field.
    assert {"forget_contact", "create_exhibitor"} == without


def test_operations_that_were_not_called_are_left_out():
    """A run of one operation would show sixty that it was not about."""
    assert () == touched(runs.run(seen={"gone": runs.seen()}))


def test_a_star_stands_for_any_one_step():
    """The records of a map have names that no document knows."""
    assert Share(("/*/id", "/a"), ("/*/b/c",), ("/a/b/id",)) == _share(
        ("/*/id", "/a", "/*/b/c"), {"/17/id", "/18/id", "/a", "/a/b/id"}
    )
    assert 3 == _share(("/*/id", "/a", "/*/b/c"), ()).documented


def test_pointers_follow_a_schema():
    """A part of what is documented would be missing from the sum."""
    schema = {
        "allOf": [{"properties": {"a": {"type": "array", "items": {"properties": {"b~/": {}}}}}}],
        "oneOf": [{"properties": {"c": {"additionalProperties": {"properties": {"d": {}}}}}}],
        "additionalProperties": False,
    }
    assert ["/a", "/a/*/b~0~1", "/c", "/c/*/d"] == list(_pointers(schema))


def test_a_schema_that_holds_itself_has_an_end():
    """The report would never be made."""
    schema = {"properties": {}}
    schema["properties"]["again"] = schema
    assert ["/again"] == list(_pointers(schema))
    deep = {}
    for _ in range(10):
        deep = {"properties": {"a": deep}}
    assert 6 == len(list(_pointers(deep)))
