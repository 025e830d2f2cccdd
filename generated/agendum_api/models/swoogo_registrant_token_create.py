from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from .. import types
from ..types import UNSET, Unset

T = TypeVar("T", bound="SwoogoRegistrantTokenCreate")


@_attrs_define
class SwoogoRegistrantTokenCreate:
    """The page flags no field as required.

    Attributes:
        event_id (int | Unset): The event of the form.
        fieldsemail (str | Unset):
        fieldsfirst_name (str | Unset):
        fieldslast_name (str | Unset):
        fieldspackage_id (int | Unset):
        fieldsreg_type_id (int | Unset):
    """

    event_id: int | Unset = UNSET
    fieldsemail: str | Unset = UNSET
    fieldsfirst_name: str | Unset = UNSET
    fieldslast_name: str | Unset = UNSET
    fieldspackage_id: int | Unset = UNSET
    fieldsreg_type_id: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        fieldsemail = self.fieldsemail

        fieldsfirst_name = self.fieldsfirst_name

        fieldslast_name = self.fieldslast_name

        fieldspackage_id = self.fieldspackage_id

        fieldsreg_type_id = self.fieldsreg_type_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if fieldsemail is not UNSET:
            field_dict["fields[email]"] = fieldsemail
        if fieldsfirst_name is not UNSET:
            field_dict["fields[first_name]"] = fieldsfirst_name
        if fieldslast_name is not UNSET:
            field_dict["fields[last_name]"] = fieldslast_name
        if fieldspackage_id is not UNSET:
            field_dict["fields[package_id]"] = fieldspackage_id
        if fieldsreg_type_id is not UNSET:
            field_dict["fields[reg_type_id]"] = fieldsreg_type_id

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        if not isinstance(self.event_id, Unset):
            files.append(
                ("event_id", (None, str(self.event_id).encode(), "text/plain"))
            )

        if not isinstance(self.fieldsemail, Unset):
            files.append(
                ("fields[email]", (None, str(self.fieldsemail).encode(), "text/plain"))
            )

        if not isinstance(self.fieldsfirst_name, Unset):
            files.append(
                (
                    "fields[first_name]",
                    (None, str(self.fieldsfirst_name).encode(), "text/plain"),
                )
            )

        if not isinstance(self.fieldslast_name, Unset):
            files.append(
                (
                    "fields[last_name]",
                    (None, str(self.fieldslast_name).encode(), "text/plain"),
                )
            )

        if not isinstance(self.fieldspackage_id, Unset):
            files.append(
                (
                    "fields[package_id]",
                    (None, str(self.fieldspackage_id).encode(), "text/plain"),
                )
            )

        if not isinstance(self.fieldsreg_type_id, Unset):
            files.append(
                (
                    "fields[reg_type_id]",
                    (None, str(self.fieldsreg_type_id).encode(), "text/plain"),
                )
            )

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = d.pop("event_id", UNSET)
        fieldsemail = d.pop("fields[email]", UNSET)
        fieldsfirst_name = d.pop("fields[first_name]", UNSET)
        fieldslast_name = d.pop("fields[last_name]", UNSET)
        fieldspackage_id = d.pop("fields[package_id]", UNSET)
        fieldsreg_type_id = d.pop("fields[reg_type_id]", UNSET)
        swoogo_registrant_token_create = cls(
            event_id,
            fieldsemail,
            fieldsfirst_name,
            fieldslast_name,
            fieldspackage_id,
            fieldsreg_type_id,
        )
        return swoogo_registrant_token_create
