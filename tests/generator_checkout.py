"""A copy of what the generator reads and writes, to be damaged by tests."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INPUTS = ("openapi.yaml", "pyproject.toml", "generator")


SMALL = """\
openapi: 3.1.0
info: {title: Harbor, version: 1.0.0}
tags:
  - name: swoogo-boats
  - name: eventify-boats
paths:
  /api/v1/boats/create:
    post:
      operationId: create_boat
      tags: [swoogo-boats]
      externalDocs: {url: https://docs.harbor.test/create-a-boat}
      x-evidence: documented
      security: []
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: {$ref: '#/components/schemas/SwoogoBoat'}
      responses:
        '200': {$ref: '#/components/responses/SwoogoBoat'}
  /api/v1/boats/{boat_id}:
    get:
      operationId: get_boat
      tags: [swoogo-boats]
      externalDocs: {url: https://docs.harbor.test/get-a-boat}
      x-evidence: partial
      security: []
      parameters:
        - {name: boat_id, in: path, required: true, schema: {type: integer}}
      responses:
        '200': {$ref: '#/components/responses/SwoogoBoat'}
  /v4/boats:
    post:
      operationId: create_boats
      tags: [eventify-boats]
      externalDocs: {url: https://docs.harbor.test/create-boats}
      x-evidence: inferred
      security: []
      responses:
        '204': {description: Done.}
components:
  responses:
    SwoogoBoat:
      description: The boat.
      content:
        application/json:
          schema: {$ref: '#/components/schemas/SwoogoBoat'}
  schemas:
    SwoogoBoat:
      type: object
      properties:
        name: {type: string}
"""
"""A document that the generator is done with in a second."""


def copy_checkout(folder: Path) -> Path:
    """Copy the inputs and the output of the generator into a folder."""
    root = folder / "checkout"
    for name in (*INPUTS, "generated"):
        source, target = ROOT / name, root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", ".fresh-*"))
        else:
            shutil.copy(source, target)
    return root


def replace(path: Path, old: str, new: str) -> None:
    """Replace one passage of a file, which must be there once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is not in {path.name} once"
    path.write_text(text.replace(old, new), encoding="utf-8")


def files(root: Path) -> dict[str, bytes]:
    """Read a tree whole, hidden files too."""
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}
