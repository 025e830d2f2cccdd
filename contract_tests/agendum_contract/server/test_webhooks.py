"""Swoogo's webhooks: what is created is what was sent, nested parts included, and it is in the list."""

import secrets
from typing import Any

import pytest

from agendum_contract import settings
from agendum_contract.samples import ODD_TEXTS
from agendum_contract.steps import call, differences, done
from agendum_contract.target import Target, refused

pytestmark = [pytest.mark.half("server"), pytest.mark.vendor("swoogo"), pytest.mark.about("swoogo-webhooks")]


def _webhook(**fields: Any) -> dict[str, Any]:
    # It is never called: it is off, and nothing sets it off.
    return {
        "name": f"{settings.current().mark}-{secrets.token_hex(6)}",
        "url": "https://example.com/hook",
        "trigger_object": "session",
        "enabled": False,
        "trigger_on_insert": False,
        **fields,
    }


def _whole_webhook(target: Target) -> dict[str, Any]:
    return _webhook(
        trigger_on_update=False,
        trigger_on_delete=True,
        public_user=False,
        admin_user=True,
        api_call=False,
        all_fields=False,
        any_event=False,
        content_type="json",
        notes="Made by a test.",
        event_ids=[target.settings.swoogo_event_id],
        headers=[{"key": "X-Contract", "value": "one"}, {"key": "X-Suite", "value": "two"}],
        fields=["name", "date"],
        post_field_data=["id", "name"],
        custom_fields=[{"key": "session", "type": "session", "value": "id"}],
    )


def test_a_webhook_needs_little(swoogo: Target) -> None:
    """The fields that the page requires, and something that sets it off, are enough, and they come back."""
    sent = _webhook(trigger_on_delete=True)

    assert {} == differences({**sent, "enabled": False}, done(swoogo, "create_webhook", sent))


def test_a_webhook_is_created_as_it_was_sent(swoogo: Target) -> None:
    """Lists and objects within a form arrive whole, and switches come back as what they were."""
    sent = _whole_webhook(swoogo)

    assert {} == differences(sent, done(swoogo, "create_webhook", sent))


def test_a_webhook_is_listed(swoogo: Target) -> None:
    """A webhook that was created is in the list of the account, with what was sent."""
    sent = _whole_webhook(swoogo)
    done(swoogo, "create_webhook", sent)
    fields = [name for name in sent if name not in ("headers", "enabled")]
    query = {"search": f"name={sent['name']}", "sort": "-id", "per-page": 200, "fields": ",".join(fields)}

    answer = done(swoogo, "list_webhooks", query=query)

    found = [each for each in answer["items"] if each.get("name") == sent["name"]]
    if not found and answer["_meta"]["totalCount"] > len(answer["items"]):
        pytest.skip("the list has more webhooks than fit on a page, and the one that was created is on another")
    assert 1 == len(found), "a webhook that was created is not in the list"
    assert {} == differences({name: sent[name] for name in fields}, found[0])


@pytest.mark.parametrize("name", ["name", "url", "trigger_object"])
def test_required_fields_are_required(name: str, swoogo: Target) -> None:
    """A webhook without one of them is refused."""
    body = {field: value for field, value in _webhook().items() if field != name}

    assert refused(call(swoogo, "create_webhook", body)), f"a webhook without {name} was created"


@pytest.mark.parametrize(
    ("field", "value"), [("trigger_object", "undocumented"), ("content_type", "undocumented"), ("event_ids", ["first"])]
)
def test_invalid_values_are_refused(field: str, value: Any, swoogo: Target) -> None:
    """A value that the page rules out is not taken."""
    assert refused(call(swoogo, "create_webhook", _webhook(**{field: value}))), f"{field}={value} was accepted"


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_no_text_breaks_the_server(text: str, swoogo: Target) -> None:
    """Whatever the text, it is taken or refused, and it is never an internal error."""
    name = f"{swoogo.settings.mark} {text}"
    for fields in ({"name": name, "notes": text}, {"headers": [{"key": "X-Contract", "value": text}]}):
        call(swoogo, "create_webhook", _webhook(**fields))
