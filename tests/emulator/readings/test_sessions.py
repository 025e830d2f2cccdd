import pytest

ZONED = {"start_time": "10:00:00Z", "end_time": "13:30:00+02:00"}


def refused_fields(answer):
    """The fields that an answer refuses."""
    return answer.status, [problem["field"] for problem in answer.json()]


def test_session_without_a_date(following):
    """A session without a day would be refused; or the day that was sent would be another one."""
    swoogo = following(swoogo01="B")
    assert [200, 200] == [swoogo.create(date=None).status, swoogo.create(date="2026-06-01").status]
    assert "2026-06-01" == swoogo("get_session", session_id=2).json()["date"]
    assert (422, ["name"]) == refused_fields(swoogo.create(date=None, name=None))


def test_default_status(following):
    """A new session would be live, or a status that was sent would be lost."""
    swoogo = following(swoogo06="B")
    statuses = [swoogo.create(session_status=status).json()["session_status"] for status in (None, "submitted")]
    assert ["approved", "submitted"] == statuses


def test_secure_id_of_ones_own(following):
    """An identifier that was sent would be printed once and forgotten; or one would be taken from a refusal."""
    swoogo = following(swoogo08="A")
    assert ["mine", "s00000002"] == [swoogo.create(secure_id=each).json()["secure_id"] for each in ("mine", None)]
    assert "mine" == swoogo.read()["secure_id"]
    changed = swoogo("update_session", form={"secure_id": "other"}, query={"fields": "id"}, session_id=1)
    assert ({"id": 1}, "other") == (changed.json(), swoogo.read()["secure_id"])
    assert 404 == swoogo("update_session", form={"secure_id": "other"}, session_id=9).status
    assert None is swoogo.store.get("swoogo-sessions", 9)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"capacity": 7}, (422, ["event_id", "name"])),
        ({"event_id": 1, "capacity": 7}, (422, ["name"])),
        ({"event_id": 1, "name": "x"}, (200, [])),
    ],
)
def test_update_needs_event_and_name(following, form, expected):
    """An update would need nothing but what changes, or could not be made at all."""
    swoogo = following(swoogo12="B")
    swoogo.create()
    answer = swoogo("update_session", form=form, session_id=1)
    assert expected == (refused_fields(answer) if answer.status == 422 else (answer.status, []))
    assert ("x" if answer.status == 200 else "Opening") == swoogo.read()["name"]


def test_update_without_a_token(following):
    """Whoever has no token would be told what an update needs."""
    swoogo = following(swoogo12="B")
    swoogo.authorization = b""
    assert 401 == swoogo("update_session", form={"capacity": 7}, session_id=1).status


@pytest.mark.parametrize(
    ("word", "expected"), [("true", True), ("false", False), ("1", True), ("0", False), ("yes", None), (None, True)]
)
def test_location_switch_is_a_word(following, word, expected):
    """A word would be refused; or one that is neither would be taken, or a number would not."""
    form = {"event_id": 1, "name": "Hall", **({} if word is None else {"use_event_address": word})}
    answer = following(swoogo15="A")("create_location", form=form)
    if expected is None:
        assert (422, ["use_event_address"]) == refused_fields(answer)
    else:
        assert (200, expected) == (answer.status, answer.json()["use_event_address"])


def test_times_with_a_zone(following):
    """A time with a zone would be refused, or be another time when it comes back."""
    swoogo = following(swoogo34="A")
    created = swoogo.create(**ZONED)
    assert 200 == created.status
    for session in (created.json(), swoogo.read()):
        assert ("10:00:00Z", "11:30:00Z") == (session["start_time"], session["end_time"])
    changed = swoogo("update_session", form={"start_time": "09:00:00-01:00"}, session_id=1)
    assert "10:00:00Z" == changed.json()["start_time"]


@pytest.mark.parametrize("time", ["10:00:00", "ten", ""])
def test_times_need_a_zone(following, time):
    """A time without a zone would be taken, which the format does not allow."""
    swoogo = following(swoogo34="A")
    assert (422, ["start_time"]) == refused_fields(swoogo.create(**{**ZONED, "start_time": time}))
    answer = swoogo("create_session", raw=b"event_id=1&name=x&date=2026-05-01&end_time[]=10:00:00Z")
    assert (422, ["end_time"]) == refused_fields(answer)


def test_no_times(following):
    """A session without times would be refused, or have a zone and no time."""
    assert None is following(swoogo34="A").create().json()["start_time"]


def test_no_timezone(following):
    """A session would have a zone of its own, or an unknown one would be refused."""
    swoogo = following(swoogo38="B")
    created = swoogo.create(timezone="Asia/Tokyo", use_event_timezone=0, start_time="10:00:00")
    changed = swoogo("update_session", form={"timezone": "Nowhere", "name": "x"}, session_id=1)
    assert [200, 200] == [created.status, changed.status]
    answers = [created.json(), changed.json(), swoogo.read()]
    assert [False] * 3 == ["timezone" in session for session in answers]
    assert ("x", "10:00 AM (BST)") == (answers[2]["name"], answers[2]["times_with_timezone"])
