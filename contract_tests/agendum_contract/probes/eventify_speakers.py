"""Probes of what Eventify's speakers are about."""

import json
from typing import Any, Final

import httpx

from agendum_contract.eventify_calls import blank_answers
from agendum_contract.known import NOBODY, Known
from agendum_contract.probes.eventify_answers import by_refusal, taken
from agendum_contract.probes.eventify_bodies import address, form_of, new_speaker, schedule, sends, speaker, without
from agendum_contract.probes.probe import BOTH, NEITHER, UNSETTLED, A, B, Probe, Verdict
from agendum_contract.target import Target

_NO_NUMBER = "agendum"


def _is_error(target: Target, _known: Known) -> Verdict:
    call = sends(target, "create_app_speaker")
    success = call(speaker(target))
    # Each of the two is a reason to refuse it.
    failure = call(without(speaker(target, eventid=NOBODY), "firstname"))
    if not taken(success) or taken(failure):
        return Verdict(UNSETTLED, "a usual speaker is refused, or one without a name and an event is taken")
    shown = "is_error" in success.json(), "is_error" in failure.json()
    seen = f"is_error stands in {_where(shown)}"
    return Verdict({(False, True): A, (True, False): B, (True, True): BOTH}.get(shown, NEITHER), seen)


def _where(shown: tuple[bool, bool]) -> str:
    names = [name for name, is_there in zip(("a success", "an error"), shown, strict=True) if is_there]
    return " and in ".join(names) or "no answer"


def _update_names(target: Target, _known: Known) -> Verdict:
    form = form_of(target, "attendee")
    number = new_speaker(target, email=address(target))
    call = sends(target, "update_app_speaker", speakerid=number)
    ids = {"speakerid": number, "eventid": target.settings.eventify["eventid"]}
    needs_ids = not taken(call({"position": "Chair", "createuser": False}))
    answers: Any = blank_answers(form)
    prose = {"attendee_form_number": form["form_number"], "attendee_details_form": answers}
    table = {"attendee_formid": form["form_number"], "attendee_responses": json.dumps(answers)}
    of_prose = _makes_attendee(call({**ids, "createuser": True, **prose}))
    if of_prose:
        # The speaker has an attendee now, and must not get another.
        number = new_speaker(target, email=address(target))
        call, ids = sends(target, "update_app_speaker", speakerid=number), {**ids, "speakerid": number}
    of_table = _makes_attendee(call({**ids, "createuser": True, **table}))
    if not (of_prose or of_table):
        return Verdict(UNSETTLED, "no attendee can be made of a speaker under either pair of names")
    names = " and ".join(name for name, it in (("attendee_form_number", of_prose), ("attendee_formid", of_table)) if it)
    follows = {(True, True, False): A, (False, False, True): B}.get((needs_ids, of_prose, of_table), BOTH)
    return Verdict(follows, f"the ids are {'' if needs_ids else 'not '}required; {names} is known")


def _makes_attendee(response: httpx.Response) -> bool:
    # A server that passes over names that it does not know changes the speaker, and makes nobody.
    return taken(response) and bool(response.json()["userresponse"]["content"]["resource"])


def _id_type(target: Target, _known: Known) -> Verdict:
    # Any speaker will do; what is known may have to be made first.
    number = next((each["speakerid"] for each in schedule(target)["speakers"]), None)
    if number is None:
        return Verdict(UNSETTLED, "the schedule has no speaker")
    read = target.call("get_app_speaker", ids={"speakerid": number})
    if not taken(read):
        return Verdict(UNSETTLED, "a speaker of the schedule cannot be read")
    text, nobody = (target.call("get_app_speaker", ids={"speakerid": each}) for each in (_NO_NUMBER, NOBODY))
    if taken(text) or taken(nobody):
        return Verdict(UNSETTLED, "a speaker is read who cannot be there")
    # A text that may be an id is answered as an id that nobody has.
    is_text_in_path = text.status_code == nobody.status_code
    is_number = isinstance(read.json()["speakerid"], int)
    letters = {(True, False): A, (False, True): B, (True, True): BOTH}
    return Verdict(
        letters.get((is_text_in_path, is_number), NEITHER),
        f"the answer has a {'number' if is_number else 'text'}; a text in the path is answered with {text.status_code}",
    )


def _createuser(target: Target, _known: Known) -> Verdict:
    usual = speaker(target)
    odd, what = without(usual, "createuser"), "a speaker without createuser"
    return by_refusal(sends(target, "create_app_speaker"), odd, usual, what, (B, A))


SPEAKERS: Final[tuple[Probe, ...]] = (
    Probe("eventify-06", _is_error),
    Probe("eventify-13", _update_names),
    Probe("eventify-14", _id_type, writes=False),
    Probe("eventify-23", _createuser),
)
