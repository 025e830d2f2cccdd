from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.eventify_form_answer import EventifyFormAnswer


T = TypeVar("T", bound="EventifyExhibitorCreate")


_EventifyExhibitorCreate_loaded = False


def _EventifyExhibitorCreate_load() -> None:
    global _EventifyExhibitorCreate_loaded, EventifyFormAnswer
    from ..models.eventify_form_answer import EventifyFormAnswer

    _EventifyExhibitorCreate_loaded = True


@_attrs_define
class EventifyExhibitorCreate:
    """
    Attributes:
        eventid (int):
        name (str):
        booth (str): One of the booths that are free. Where they are listed is not documented.
        form_number (int): Number of the exhibitor form, from `list_forms`.
        details_form (list[EventifyFormAnswer]): The answers to the form. A group of fields takes one value for each id
            of its `group_fields`.
        profileimage (None | str | Unset): URL of the picture; null for none, never an empty string.
        bannerimage (None | str | Unset): URL of the banner; null for none, never an empty string.
        productcategory (str | Unset): Name of a product category.
        productsubcategory (str | Unset): Name of a product subcategory of that category.
        industry (str | Unset): Name of an industry, in lower case and with underscores for all else.
    """

    eventid: int
    name: str
    booth: str
    form_number: int
    details_form: list[EventifyFormAnswer]
    profileimage: None | str | Unset = UNSET
    bannerimage: None | str | Unset = UNSET
    productcategory: str | Unset = UNSET
    productsubcategory: str | Unset = UNSET
    industry: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        eventid = self.eventid

        name = self.name

        booth = self.booth

        form_number = self.form_number

        details_form = []
        for details_form_item_data in self.details_form:
            details_form_item = details_form_item_data.to_dict()
            details_form.append(details_form_item)

        profileimage: None | str | Unset
        if isinstance(self.profileimage, Unset):
            profileimage = UNSET
        else:
            profileimage = self.profileimage

        bannerimage: None | str | Unset
        if isinstance(self.bannerimage, Unset):
            bannerimage = UNSET
        else:
            bannerimage = self.bannerimage

        productcategory = self.productcategory

        productsubcategory = self.productsubcategory

        industry = self.industry

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "eventid": eventid,
                "name": name,
                "booth": booth,
                "form_number": form_number,
                "details_form": details_form,
            }
        )
        if profileimage is not UNSET:
            field_dict["profileimage"] = profileimage
        if bannerimage is not UNSET:
            field_dict["bannerimage"] = bannerimage
        if productcategory is not UNSET:
            field_dict["productcategory"] = productcategory
        if productsubcategory is not UNSET:
            field_dict["productsubcategory"] = productsubcategory
        if industry is not UNSET:
            field_dict["industry"] = industry

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _EventifyExhibitorCreate_loaded:
            _EventifyExhibitorCreate_load()
        d = dict(src_dict)
        eventid = d.pop("eventid")
        name = d.pop("name")
        booth = d.pop("booth")
        form_number = d.pop("form_number")
        details_form = []
        _details_form = d.pop("details_form")
        for details_form_item_data in _details_form:
            details_form_item = EventifyFormAnswer.from_dict(details_form_item_data)
            details_form.append(details_form_item)
        profileimage = d.pop("profileimage", UNSET)
        bannerimage = d.pop("bannerimage", UNSET)
        productcategory = d.pop("productcategory", UNSET)
        productsubcategory = d.pop("productsubcategory", UNSET)
        industry = d.pop("industry", UNSET)
        eventify_exhibitor_create = cls(
            eventid,
            name,
            booth,
            form_number,
            details_form,
            profileimage,
            bannerimage,
            productcategory,
            productsubcategory,
            industry,
        )
        return eventify_exhibitor_create
