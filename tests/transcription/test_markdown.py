"""Tests of Markdown with an embedded document."""

import pytest

from agendum_proofread.page import NotUnderstood
from agendum_proofread.readers import markdown
from agendum_proofread.shape import Shape


def test_page(pages):
    """Something that the embedded document states would not be compared."""
    page = markdown.read(pages["mintlify.md"])
    assert ("POST", "/berths/{berth_id}/book") == (page.method, page.path)
    assert ("https://api.harbor.test/api/v1/berths/{berth_id}/book", "bearer") == (page.url, page.scheme)
    assert (("Book a Berth", "Book a Berth"), ["Authorization"]) == (page.titles, page.credentials)
    assert ([("body", "application/json")], ["201"]) == (page.media_types, page.statuses)
    rows = {part: [(row.name, str(row.shape), row.required) for row in fields] for part, fields in page.tables.items()}
    assert {
        "path": [("berth_id", "integer", True)],
        "query": [("notify", "boolean", False)],
        "request": [
            ("boat", "string", True),
            ("nights", "integer", False),
            ("side", "string", False),
            ("arrival", "string<date>", False),
            ("crew", "string[]", False),
        ],
        "response": [("id", "integer", True), ("boat", "string", False), ("state", "string", False)],
    } == rows
    assert 12 == page.tables["path"][0].example
    assert {"request": Shape.parse("object"), "response": Shape.parse("object")} == page.roots


MINIMAL = """```yaml
paths:
  /boats:
    get:
      responses:
        200:
          content:
            application/json:
              example: {a: 1}
              schema:
                properties:
                  mast: {type: object, properties: {height: {type: number}}}
        404: {description: None.}
        default: {content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}
        500: {content: {application/json: {schema: {type: object}}}}
      security: [{key: []}]
components: {securitySchemes: {key: {type: apiKey, in: header, name: Key}}}
```
"""


def test_what_may_be_left_out():
    """A page without servers, request or title would be refused."""
    page = markdown.read("# List\n```yaml\na: 1\n```\n" + MINIMAL)
    assert (("List",), "GET", None, ["Key"], None) == (
        page.titles,
        page.method,
        page.url,
        page.credentials,
        page.scheme,
    )
    assert (["200", "404", "default", "500"], {"response": {"a": 1}}) == (page.statuses, page.shown)
    assert ["height"] == [row.name for row in page.tables["response"][0].children]
    assert ["why"] == [row.name for row in page.tables["error"]]


def test_no_security():
    """A page that says nothing of credentials would be compared with some."""
    page = markdown.read(MINIMAL.replace("      security: [{key: []}]\n", ""))
    assert (None, None) == (page.credentials, page.scheme)


@pytest.mark.parametrize(
    "block",
    [
        "openapi: [",
        "openapi: 3.1.0",
        "paths: {}",
        "paths: {/a: {get: {}}, /b: {get: {}}}",
        "paths: {/a: {get: {parameters: [{$ref: '#/x'}]}}}",
        "paths: 3",
        "paths: {/a: {get: {parameters: [{name: a, in: query, schema: {$ref: '#/x'}}]}}}\nx: {$ref: '#/x'}",
    ],
)
def test_broken_document(block):
    """A cut page would end in a traceback."""
    with pytest.raises(NotUnderstood, match="the OpenAPI block of the page cannot be read: "):
        markdown.read(f"# A\n```yaml\n{block}\n```\n")


@pytest.mark.parametrize("text", ["# A\n\nText.", "```yaml\na: 1\n```\n", "```python\npaths: 1\n```\n"])
def test_no_document(text):
    """Other Markdown would be taken for an operation."""
    assert None is markdown.read(text)
