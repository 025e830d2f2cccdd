"""``UNSET`` stays one object, so that nothing unset reaches the wire."""

import copy
import datetime as dt
import json
import pickle
import subprocess
import sys

import pytest

from agendum import _forms
from agendum_api.models import EventifySessionCreate, SwoogoSessionCreate
from agendum_api.types import UNSET, Unset

WAYS = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{
        f"pickle {protocol}": lambda value, protocol=protocol: pickle.loads(pickle.dumps(value, protocol))
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    },
}


@pytest.fixture(params=WAYS.values(), ids=WAYS)
def again(request):
    """Copy a value in each of the ways that Python has."""
    return request.param


def test_unset_stays_itself(again):
    """Breaks when a copy is another object, which generated code takes for a value."""
    assert again(UNSET) is UNSET


def test_unset_within_containers_stays_itself(again):
    """Breaks when only the bare object is looked after."""
    assert again({"a": [UNSET]})["a"][0] is UNSET


def test_a_form_from_a_copied_model_has_only_what_was_set(again):
    """Breaks when a copied Swoogo model sends ``<...Unset object...>`` in a form."""
    model = again(SwoogoSessionCreate(event_id=1, name="A", date=dt.date(2025, 7, 20)))
    assert "event_id=1&name=A&date=2025-07-20" == _forms.encode(model.to_dict())


def test_json_from_a_copied_model_has_only_what_was_set(again):
    """Breaks when a copied Eventify model cannot be written as JSON."""
    model = again(
        EventifySessionCreate(
            eventid=1,
            apptabid=1,
            scheduledateid=1,
            scheduletrackid=1,
            title="A",
            starttime="9",
            endtime="10",
            colorid=1,
            checkintype="showqr",
            sessiontype="general",
        )
    )
    assert (
        '{"eventid": 1, "apptabid": 1, "scheduledateid": 1, "scheduletrackid": 1, "title": "A", "starttime": "9", '
        '"endtime": "10", "colorid": 1, "checkintype": "showqr", "sessiontype": "general"}'
    ) == json.dumps(model.to_dict())


def test_unset_prints_its_name():
    """Breaks when the repr of every model is full of addresses."""
    assert "UNSET" == repr(UNSET)


def test_unset_is_still_false_and_of_its_type():
    """Breaks when teaching the class has cost what generated code asks of it."""
    assert not UNSET
    assert isinstance(UNSET, Unset)


def test_a_pickle_is_read_by_a_process_that_did_not_import_agendum(tmp_path):
    """Breaks when a pickle of a model needs more than the generated package."""
    (tmp_path / "pickle").write_bytes(pickle.dumps(UNSET))
    code = (
        "import pickle, sys, agendum_api.types as t;"
        "sys.exit(pickle.load(open(sys.argv[1], 'rb')) is not t.UNSET or 'agendum' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-Wignore", "-c", code, tmp_path / "pickle"], check=False)
    assert 0 == done.returncode
