"""Tests of how the operation of a page is found."""

from pathlib import Path

import pytest

from agendum_proofread import match, readers, spec
from agendum_proofread.page import Field, NotUnderstood, Page
from agendum_proofread.shape import Shape


def found(spec, text):
    """Return the name of the operation, or why there is none."""
    try:
        return match.find(readers.read(text.encode()), spec).name
    except NotUnderstood as error:
        return str(error)


@pytest.mark.parametrize(("title", "slug"), [("Book a Berth (JSON body)", "book-a-berth-json-body"), ("It's", "its")])
def test_slug(title, slug):
    """A title would not lead to the address of its page."""
    assert slug == match.slug(title)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Book a Berth", "Take a Berth", "book_berth"),
        ("\nbook\n", "\ntake\n", "book_berth"),
        ("https://api.harbor.test", "https://harbor.example", "book_berth"),
        ("--url", "--", "book_berth"),
    ],
)
def test_one_sign_may_change(harbor_spec, pages, old, new, expected):
    """A page whose title, path or host changed would not be recognised, so that nobody learns of it."""
    assert expected == found(harbor_spec, pages["mintlify.txt"].replace(old, new))


def test_two_signs_are_another_page(harbor_spec, pages):
    """The page of another operation would be compared with this one."""
    text = pages["mintlify.txt"].replace("Book a Berth", "Update a Booking").replace("\nbook\n", "\nupdate\n")
    expected = "no operation of openapi.yaml is that of the page: POST /berths/{berth_id}/update"
    assert expected == found(harbor_spec, text)


def test_title_and_host_are_another_page(harbor_spec, pages):
    """The page of another product, with the same title and other fields, would be reported as drift."""
    text = pages["mintlify.txt"].replace("api.harbor.test", "api.kennel.test").replace("\nbook\n", "\nbark\n")
    assert "no operation" in found(harbor_spec, text)


def test_path_without_fields_in_common(harbor_spec, pages):
    """A page of which hardly a row was read would be called different, row by row."""
    text = pages["mintlify.txt"]
    for name in ("boat", "nights", "side", "arrival", "crew", "state", "notify"):
        text = text.replace(f"\n{name}\n", f"\nx_{name}\n")
    assert "too little of book_berth could be read: the page is cut, or of another kind" == found(harbor_spec, text)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Register many boats", "register_boats"),
        ("Update boats", "no operation of openapi.yaml is that of the page: Update boats"),
    ],
)
def test_fields_alone(harbor_spec, pages, title, expected):
    """A page without a path would be lost with its title, or the page of an update taken for that of a create."""
    text = pages["docusaurus.txt"].replace("Register boats", title).replace("POST\n/v4/boats", "")
    assert expected == found(harbor_spec, text)


def test_url_alone(harbor_spec, pages):
    """A page whose head lost the path would be recognised by its title only."""
    text = pages["mintlify.txt"].replace("Book a Berth", "Take a Berth").replace("POST\n/\n", "")
    assert "book_berth" == found(harbor_spec, text)


def test_stripped(harbor_spec, pages):
    """A page without names would be compared with nothing."""
    assert "book_berth" == found(harbor_spec, pages["stripped.txt"])
    assert "too little" in found(harbor_spec, "Book a Berth\nBody\nWhat.\n{}\nResponse\nWhat.\n[]\n")


def test_rows_within_rows_are_no_fields_of_the_body():
    """A page with deep objects would be unlike its own operation, because text shows their rows side by side."""
    crews = spec.read(Path(__file__).parent / "harbor" / "crews.yaml")
    fields = [
        Field(name, Shape.parse(kind))
        for name, kind in (
            ("boat", "string"),
            ("skipper", "object"),
            *(("name", "string"), ("papers", "object"), ("number", "integer"), ("issued", "date")),
            ("hands", "object[]"),
            *(("id", "string"), ("duty", "string")),
            ("note", "string"),
        )
    ]
    page = Page("docusaurus", tables={"request": fields}, flattened={"request"})
    flat = Page("docusaurus", tables={"request": fields})
    operation = crews.operations["hire_crew"]
    alike, unlike = (match.likeness(each, operation, crews.document) for each in (page, flat))
    # The answer has three fields.
    assert (4 / 7, 4 / 13) == (alike, unlike)
