from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.swoogo_timestamp_or_null_type_1 import (
    SwoogoTimestampOrNullType1,
    check_swoogo_timestamp_or_null_type_1,
)
from ..reading import Odd, Path, Reader, as_json, as_timestamp, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_choice import SwoogoChoice
    from ..models.swoogo_registrant_address import SwoogoRegistrantAddress


T = TypeVar("T", bound="SwoogoRegistrant")


_SwoogoRegistrant_loaded = False


def _SwoogoRegistrant_load() -> None:
    global _SwoogoRegistrant_loaded, SwoogoChoice, SwoogoRegistrantAddress
    from ..models.swoogo_choice import SwoogoChoice
    from ..models.swoogo_registrant_address import SwoogoRegistrantAddress

    _SwoogoRegistrant_loaded = True


def _SwoogoRegistrant_parse_reg_type_id(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            reg_type_id_type_1 = SwoogoChoice.from_dict(data)
            return reg_type_id_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_session_ids(data: Any) -> Any:
    if isinstance(data, list):
        try:
            session_ids_type_0 = []
            _session_ids_type_0 = data
            for session_ids_type_0_item_data in _session_ids_type_0:
                session_ids_type_0_item = session_ids_type_0_item_data
                session_ids_type_0.append(session_ids_type_0_item)
            return session_ids_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_waitlisted_session_ids(data: Any) -> Any:
    if isinstance(data, list):
        try:
            waitlisted_session_ids_type_0 = []
            _waitlisted_session_ids_type_0 = data
            for (
                waitlisted_session_ids_type_0_item_data
            ) in _waitlisted_session_ids_type_0:
                waitlisted_session_ids_type_0_item = (
                    waitlisted_session_ids_type_0_item_data
                )
                waitlisted_session_ids_type_0.append(waitlisted_session_ids_type_0_item)
            return waitlisted_session_ids_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_registered_at(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_cancelled_at(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_checked_in_at(data: Any) -> Any:
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_0 = (
                datetime.datetime.fromisoformat(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, str):
        try:
            componentsschemas_swoogo_timestamp_or_null_type_1 = (
                check_swoogo_timestamp_or_null_type_1(data)
            )
            return componentsschemas_swoogo_timestamp_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_payment_status(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            payment_status_type_1 = SwoogoChoice.from_dict(data)
            return payment_status_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_home_address(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            componentsschemas_swoogo_registrant_address_or_null_type_0 = (
                SwoogoRegistrantAddress.from_dict(data)
            )
            return componentsschemas_swoogo_registrant_address_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, list):
        try:
            componentsschemas_swoogo_registrant_address_or_null_type_1 = data
            return componentsschemas_swoogo_registrant_address_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_work_address(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            componentsschemas_swoogo_registrant_address_or_null_type_0 = (
                SwoogoRegistrantAddress.from_dict(data)
            )
            return componentsschemas_swoogo_registrant_address_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, list):
        try:
            componentsschemas_swoogo_registrant_address_or_null_type_1 = data
            return componentsschemas_swoogo_registrant_address_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


def _SwoogoRegistrant_parse_billing_address(data: Any) -> Any:
    if isinstance(data, dict):
        try:
            componentsschemas_swoogo_registrant_address_or_null_type_0 = (
                SwoogoRegistrantAddress.from_dict(data)
            )
            return componentsschemas_swoogo_registrant_address_or_null_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    if isinstance(data, list):
        try:
            componentsschemas_swoogo_registrant_address_or_null_type_1 = data
            return componentsschemas_swoogo_registrant_address_or_null_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
    return data


@_attrs_define
class SwoogoRegistrant:
    """One registrant, as wide as all pages together. Custom fields that were asked for by name stand beside these
    properties as `c_<number>`, hidden ones as `h_<name>`, session questions as `sq_<number>`. A text that is not
    set is an empty string or null.

        Attributes:
            id (int | Unset):
            event_id (int | Unset):
            group_id (int | None | Unset): The id of the first registrant of the group.
            group_number (int | None | Unset):
            reg_type_id (int | None | SwoogoChoice | Unset): The registrant type, with its name on the pages that print it.
            package_id (int | None | Unset):
            discount_code (None | str | Unset):
            email (None | str | Unset):
            prefix (None | str | Unset):
            first_name (None | str | Unset):
            middle_name (None | str | Unset):
            last_name (None | str | Unset):
            suffix (None | str | Unset):
            company (None | str | Unset):
            job_title (None | str | Unset):
            work_phone (None | str | Unset):
            mobile_phone (None | str | Unset):
            profile_picture (None | str | Unset):
            twitter_handle (None | str | Unset):
            gender (SwoogoChoice | Unset): A choice as it is read. Unset, the id is null or an empty string. Several choices
                stand in one `value`, separated
                by commas.
            birth_date (None | str | Unset):
            cc_email (None | str | Unset):
            bio (None | str | Unset):
            vat_number (None | str | Unset):
            contact_id (int | None | Unset):
            session_ids (list[int | str] | None | str | Unset): A list, printed as one of strings; client code meets ids
                joined by commas, and null, too.
            waitlisted_session_ids (list[int | str] | None | str | Unset): In the same forms as `session_ids`.
            notes (None | str | Unset):
            reference (None | str | Unset):
            ip_address (None | str | Unset):
            individual_net (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare
                number.
            individual_tax (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare
                number.
            individual_tax_2 (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare
                number.
            individual_gross (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare
                number.
            group_net (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare number.
            group_tax (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare number.
            group_tax_2 (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare number.
            group_gross (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare number.
            group_paid (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare number.
            group_balance_due (float | None | str | Unset): An amount as it is read; with decimals as a string, or a bare
                number.
            created_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
                would reject.
            updated_at (datetime.datetime | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339
                would reject.
            registered_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
            cancelled_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
            checked_in_at (datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset):
            ext_token (None | str | Unset):
            secure_id (None | str | Unset):
            timezone (None | str | Unset):
            registration_status (None | str | Unset): The overview page names confirmed, pending, attended, cancelled and
                denied.
            language (None | str | Unset):
            payment_method (None | str | Unset):
            po_number (None | str | Unset):
            payment_status (int | None | str | SwoogoChoice | Unset): Client code meets an object of an id and a value; no
                page prints it.
            home_address (list[str] | None | SwoogoRegistrantAddress | Unset): There when `expand` asks for it.
            work_address (list[str] | None | SwoogoRegistrantAddress | Unset): There when `expand` asks for it.
            billing_address (list[str] | None | SwoogoRegistrantAddress | Unset): There when `expand` asks for it.
            email_history (Any | Unset): There with `expand=emailHistory`.
    """

    id: int | Unset = UNSET
    event_id: int | Unset = UNSET
    group_id: int | None | Unset = UNSET
    group_number: int | None | Unset = UNSET
    reg_type_id: int | None | SwoogoChoice | Unset = UNSET
    package_id: int | None | Unset = UNSET
    discount_code: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    prefix: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    middle_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    suffix: None | str | Unset = UNSET
    company: None | str | Unset = UNSET
    job_title: None | str | Unset = UNSET
    work_phone: None | str | Unset = UNSET
    mobile_phone: None | str | Unset = UNSET
    profile_picture: None | str | Unset = UNSET
    twitter_handle: None | str | Unset = UNSET
    gender: SwoogoChoice | Unset = UNSET
    birth_date: None | str | Unset = UNSET
    cc_email: None | str | Unset = UNSET
    bio: None | str | Unset = UNSET
    vat_number: None | str | Unset = UNSET
    contact_id: int | None | Unset = UNSET
    session_ids: list[int | str] | None | str | Unset = UNSET
    waitlisted_session_ids: list[int | str] | None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    reference: None | str | Unset = UNSET
    ip_address: None | str | Unset = UNSET
    individual_net: float | None | str | Unset = UNSET
    individual_tax: float | None | str | Unset = UNSET
    individual_tax_2: float | None | str | Unset = UNSET
    individual_gross: float | None | str | Unset = UNSET
    group_net: float | None | str | Unset = UNSET
    group_tax: float | None | str | Unset = UNSET
    group_tax_2: float | None | str | Unset = UNSET
    group_gross: float | None | str | Unset = UNSET
    group_paid: float | None | str | Unset = UNSET
    group_balance_due: float | None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    registered_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    cancelled_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    checked_in_at: datetime.datetime | None | SwoogoTimestampOrNullType1 | Unset = UNSET
    ext_token: None | str | Unset = UNSET
    secure_id: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    registration_status: None | str | Unset = UNSET
    language: None | str | Unset = UNSET
    payment_method: None | str | Unset = UNSET
    po_number: None | str | Unset = UNSET
    payment_status: int | None | str | SwoogoChoice | Unset = UNSET
    home_address: list[str] | None | SwoogoRegistrantAddress | Unset = UNSET
    work_address: list[str] | None | SwoogoRegistrantAddress | Unset = UNSET
    billing_address: list[str] | None | SwoogoRegistrantAddress | Unset = UNSET
    email_history: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found: dict[str, Any] = {**self.additional_properties}
        own: Any = self
        if (value := own.id) is not UNSET:
            found["id"] = value
        if (value := own.event_id) is not UNSET:
            found["event_id"] = value
        if (value := own.group_id) is not UNSET:
            found["group_id"] = value
        if (value := own.group_number) is not UNSET:
            found["group_number"] = value
        if (value := own.reg_type_id) is not UNSET:
            found["reg_type_id"] = as_json(value)
        if (value := own.package_id) is not UNSET:
            found["package_id"] = value
        if (value := own.discount_code) is not UNSET:
            found["discount_code"] = value
        if (value := own.email) is not UNSET:
            found["email"] = value
        if (value := own.prefix) is not UNSET:
            found["prefix"] = value
        if (value := own.first_name) is not UNSET:
            found["first_name"] = value
        if (value := own.middle_name) is not UNSET:
            found["middle_name"] = value
        if (value := own.last_name) is not UNSET:
            found["last_name"] = value
        if (value := own.suffix) is not UNSET:
            found["suffix"] = value
        if (value := own.company) is not UNSET:
            found["company"] = value
        if (value := own.job_title) is not UNSET:
            found["job_title"] = value
        if (value := own.work_phone) is not UNSET:
            found["work_phone"] = value
        if (value := own.mobile_phone) is not UNSET:
            found["mobile_phone"] = value
        if (value := own.profile_picture) is not UNSET:
            found["profile_picture"] = value
        if (value := own.twitter_handle) is not UNSET:
            found["twitter_handle"] = value
        if (value := own.gender) is not UNSET:
            found["gender"] = as_json(value)
        if (value := own.birth_date) is not UNSET:
            found["birth_date"] = value
        if (value := own.cc_email) is not UNSET:
            found["cc_email"] = value
        if (value := own.bio) is not UNSET:
            found["bio"] = value
        if (value := own.vat_number) is not UNSET:
            found["vat_number"] = value
        if (value := own.contact_id) is not UNSET:
            found["contact_id"] = value
        if (value := own.session_ids) is not UNSET:
            found["session_ids"] = value
        if (value := own.waitlisted_session_ids) is not UNSET:
            found["waitlisted_session_ids"] = value
        if (value := own.notes) is not UNSET:
            found["notes"] = value
        if (value := own.reference) is not UNSET:
            found["reference"] = value
        if (value := own.ip_address) is not UNSET:
            found["ip_address"] = value
        if (value := own.individual_net) is not UNSET:
            found["individual_net"] = value
        if (value := own.individual_tax) is not UNSET:
            found["individual_tax"] = value
        if (value := own.individual_tax_2) is not UNSET:
            found["individual_tax_2"] = value
        if (value := own.individual_gross) is not UNSET:
            found["individual_gross"] = value
        if (value := own.group_net) is not UNSET:
            found["group_net"] = value
        if (value := own.group_tax) is not UNSET:
            found["group_tax"] = value
        if (value := own.group_tax_2) is not UNSET:
            found["group_tax_2"] = value
        if (value := own.group_gross) is not UNSET:
            found["group_gross"] = value
        if (value := own.group_paid) is not UNSET:
            found["group_paid"] = value
        if (value := own.group_balance_due) is not UNSET:
            found["group_balance_due"] = value
        if (value := own.created_at) is not UNSET:
            found["created_at"] = as_json(value)
        if (value := own.updated_at) is not UNSET:
            found["updated_at"] = as_json(value)
        if (value := own.registered_at) is not UNSET:
            found["registered_at"] = as_json(value)
        if (value := own.cancelled_at) is not UNSET:
            found["cancelled_at"] = as_json(value)
        if (value := own.checked_in_at) is not UNSET:
            found["checked_in_at"] = as_json(value)
        if (value := own.ext_token) is not UNSET:
            found["ext_token"] = value
        if (value := own.secure_id) is not UNSET:
            found["secure_id"] = value
        if (value := own.timezone) is not UNSET:
            found["timezone"] = value
        if (value := own.registration_status) is not UNSET:
            found["registration_status"] = value
        if (value := own.language) is not UNSET:
            found["language"] = value
        if (value := own.payment_method) is not UNSET:
            found["payment_method"] = value
        if (value := own.po_number) is not UNSET:
            found["po_number"] = value
        if (value := own.payment_status) is not UNSET:
            found["payment_status"] = as_json(value)
        if (value := own.home_address) is not UNSET:
            found["homeAddress"] = as_json(value)
        if (value := own.work_address) is not UNSET:
            found["workAddress"] = as_json(value)
        if (value := own.billing_address) is not UNSET:
            found["billingAddress"] = as_json(value)
        if (value := own.email_history) is not UNSET:
            found["emailHistory"] = value
        return found

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not _SwoogoRegistrant_loaded:
            _SwoogoRegistrant_load()
        d = dict(src_dict)
        id = d.pop("id", UNSET)
        event_id = d.pop("event_id", UNSET)
        group_id = d.pop("group_id", UNSET)
        group_number = d.pop("group_number", UNSET)
        reg_type_id = _SwoogoRegistrant_parse_reg_type_id(d.pop("reg_type_id", UNSET))
        package_id = d.pop("package_id", UNSET)
        discount_code = d.pop("discount_code", UNSET)
        email = d.pop("email", UNSET)
        prefix = d.pop("prefix", UNSET)
        first_name = d.pop("first_name", UNSET)
        middle_name = d.pop("middle_name", UNSET)
        last_name = d.pop("last_name", UNSET)
        suffix = d.pop("suffix", UNSET)
        company = d.pop("company", UNSET)
        job_title = d.pop("job_title", UNSET)
        work_phone = d.pop("work_phone", UNSET)
        mobile_phone = d.pop("mobile_phone", UNSET)
        profile_picture = d.pop("profile_picture", UNSET)
        twitter_handle = d.pop("twitter_handle", UNSET)
        _gender = d.pop("gender", UNSET)
        gender: SwoogoChoice | Unset
        if isinstance(_gender, Unset):
            gender = UNSET
        else:
            gender = SwoogoChoice.from_dict(_gender)
        birth_date = d.pop("birth_date", UNSET)
        cc_email = d.pop("cc_email", UNSET)
        bio = d.pop("bio", UNSET)
        vat_number = d.pop("vat_number", UNSET)
        contact_id = d.pop("contact_id", UNSET)
        session_ids = _SwoogoRegistrant_parse_session_ids(d.pop("session_ids", UNSET))
        waitlisted_session_ids = _SwoogoRegistrant_parse_waitlisted_session_ids(
            d.pop("waitlisted_session_ids", UNSET)
        )
        notes = d.pop("notes", UNSET)
        reference = d.pop("reference", UNSET)
        ip_address = d.pop("ip_address", UNSET)
        individual_net = d.pop("individual_net", UNSET)
        individual_tax = d.pop("individual_tax", UNSET)
        individual_tax_2 = d.pop("individual_tax_2", UNSET)
        individual_gross = d.pop("individual_gross", UNSET)
        group_net = d.pop("group_net", UNSET)
        group_tax = d.pop("group_tax", UNSET)
        group_tax_2 = d.pop("group_tax_2", UNSET)
        group_gross = d.pop("group_gross", UNSET)
        group_paid = d.pop("group_paid", UNSET)
        group_balance_due = d.pop("group_balance_due", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)
        registered_at = _SwoogoRegistrant_parse_registered_at(
            d.pop("registered_at", UNSET)
        )
        cancelled_at = _SwoogoRegistrant_parse_cancelled_at(
            d.pop("cancelled_at", UNSET)
        )
        checked_in_at = _SwoogoRegistrant_parse_checked_in_at(
            d.pop("checked_in_at", UNSET)
        )
        ext_token = d.pop("ext_token", UNSET)
        secure_id = d.pop("secure_id", UNSET)
        timezone = d.pop("timezone", UNSET)
        registration_status = d.pop("registration_status", UNSET)
        language = d.pop("language", UNSET)
        payment_method = d.pop("payment_method", UNSET)
        po_number = d.pop("po_number", UNSET)
        payment_status = _SwoogoRegistrant_parse_payment_status(
            d.pop("payment_status", UNSET)
        )
        home_address = _SwoogoRegistrant_parse_home_address(d.pop("homeAddress", UNSET))
        work_address = _SwoogoRegistrant_parse_work_address(d.pop("workAddress", UNSET))
        billing_address = _SwoogoRegistrant_parse_billing_address(
            d.pop("billingAddress", UNSET)
        )
        email_history = d.pop("emailHistory", UNSET)
        swoogo_registrant = cls(
            id,
            event_id,
            group_id,
            group_number,
            reg_type_id,
            package_id,
            discount_code,
            email,
            prefix,
            first_name,
            middle_name,
            last_name,
            suffix,
            company,
            job_title,
            work_phone,
            mobile_phone,
            profile_picture,
            twitter_handle,
            gender,
            birth_date,
            cc_email,
            bio,
            vat_number,
            contact_id,
            session_ids,
            waitlisted_session_ids,
            notes,
            reference,
            ip_address,
            individual_net,
            individual_tax,
            individual_tax_2,
            individual_gross,
            group_net,
            group_tax,
            group_tax_2,
            group_gross,
            group_paid,
            group_balance_due,
            created_at,
            updated_at,
            registered_at,
            cancelled_at,
            checked_in_at,
            ext_token,
            secure_id,
            timezone,
            registration_status,
            language,
            payment_method,
            po_number,
            payment_status,
            home_address,
            work_address,
            billing_address,
            email_history,
        )
        swoogo_registrant.additional_properties = d
        return swoogo_registrant

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


_linked = False
_read_swoogo_choice: Reader
_read_swoogo_registrant_address: Reader


def _link() -> None:
    global _linked, _read_swoogo_choice, _read_swoogo_registrant_address
    from .swoogo_choice import read as _read_swoogo_choice
    from .swoogo_registrant_address import read as _read_swoogo_registrant_address

    _linked = True


_NAMES = frozenset(
    {
        "billingAddress",
        "bio",
        "birth_date",
        "cancelled_at",
        "cc_email",
        "checked_in_at",
        "company",
        "contact_id",
        "created_at",
        "discount_code",
        "email",
        "emailHistory",
        "event_id",
        "ext_token",
        "first_name",
        "gender",
        "group_balance_due",
        "group_gross",
        "group_id",
        "group_net",
        "group_number",
        "group_paid",
        "group_tax",
        "group_tax_2",
        "homeAddress",
        "id",
        "individual_gross",
        "individual_net",
        "individual_tax",
        "individual_tax_2",
        "ip_address",
        "job_title",
        "language",
        "last_name",
        "middle_name",
        "mobile_phone",
        "notes",
        "package_id",
        "payment_method",
        "payment_status",
        "po_number",
        "prefix",
        "profile_picture",
        "reference",
        "reg_type_id",
        "registered_at",
        "registration_status",
        "secure_id",
        "session_ids",
        "suffix",
        "timezone",
        "twitter_handle",
        "updated_at",
        "vat_number",
        "waitlisted_session_ids",
        "workAddress",
        "work_phone",
    }
)
_is_known = re.compile("^(c_[0-9]+|h_[A-Za-z0-9_]+|sq_[0-9]+)$").search


def read(data: Any, path: Path, odd: Odd) -> Any:
    """Read a `SwoogoRegistrant` as far as it can be read."""
    if data.__class__ is not dict:
        odd(path, None, data, "an object")
        return data
    if not _linked:
        _link()
    model = new(SwoogoRegistrant)
    get = data.get
    absent = 0
    model.id = value = get("id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "id", value, "an integer")
    model.event_id = value = get("event_id", UNSET)
    if value.__class__ is not int:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "event_id", value, "an integer")
    model.group_id = value = get("group_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "group_id", value, "an integer or null")
    model.group_number = value = get("group_number", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "group_number", value, "an integer or null")
    model.reg_type_id = value = get("reg_type_id", UNSET)
    if value.__class__ is dict:
        model.reg_type_id = _read_swoogo_choice(value, (path, "reg_type_id"), odd)
    elif value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "reg_type_id", value, "an object, an integer or null")
    model.package_id = value = get("package_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "package_id", value, "an integer or null")
    model.discount_code = value = get("discount_code", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "discount_code", value, "a string or null")
    model.email = value = get("email", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "email", value, "a string or null")
    model.prefix = value = get("prefix", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "prefix", value, "a string or null")
    model.first_name = value = get("first_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "first_name", value, "a string or null")
    model.middle_name = value = get("middle_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "middle_name", value, "a string or null")
    model.last_name = value = get("last_name", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "last_name", value, "a string or null")
    model.suffix = value = get("suffix", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "suffix", value, "a string or null")
    model.company = value = get("company", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "company", value, "a string or null")
    model.job_title = value = get("job_title", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "job_title", value, "a string or null")
    model.work_phone = value = get("work_phone", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "work_phone", value, "a string or null")
    model.mobile_phone = value = get("mobile_phone", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "mobile_phone", value, "a string or null")
    model.profile_picture = value = get("profile_picture", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "profile_picture", value, "a string or null")
    model.twitter_handle = value = get("twitter_handle", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "twitter_handle", value, "a string or null")
    model.gender = value = get("gender", UNSET)
    if value.__class__ is dict:
        model.gender = _read_swoogo_choice(value, (path, "gender"), odd)
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "gender", value, "an object")
    model.birth_date = value = get("birth_date", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "birth_date", value, "a string or null")
    model.cc_email = value = get("cc_email", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "cc_email", value, "a string or null")
    model.bio = value = get("bio", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "bio", value, "a string or null")
    model.vat_number = value = get("vat_number", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "vat_number", value, "a string or null")
    model.contact_id = value = get("contact_id", UNSET)
    if value.__class__ is not int and value is not None:
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(path, "contact_id", value, "an integer or null")
    model.session_ids = value = get("session_ids", UNSET)
    if value.__class__ is list:
        at = (path, "session_ids")
        for index, each in enumerate(value):
            if each.__class__ is not str and each.__class__ is not int:
                if each.__class__ is not float or not each.is_integer():
                    odd(at, index, each, "an integer or a string")
    elif value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "session_ids", value, "an array, a string or null")
    model.waitlisted_session_ids = value = get("waitlisted_session_ids", UNSET)
    if value.__class__ is list:
        at = (path, "waitlisted_session_ids")
        for index, each in enumerate(value):
            if each.__class__ is not str and each.__class__ is not int:
                if each.__class__ is not float or not each.is_integer():
                    odd(at, index, each, "an integer or a string")
    elif value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "waitlisted_session_ids", value, "an array, a string or null")
    model.notes = value = get("notes", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "notes", value, "a string or null")
    model.reference = value = get("reference", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "reference", value, "a string or null")
    model.ip_address = value = get("ip_address", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "ip_address", value, "a string or null")
    model.individual_net = value = get("individual_net", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "individual_net", value, "a number, a string or null")
    model.individual_tax = value = get("individual_tax", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "individual_tax", value, "a number, a string or null")
    model.individual_tax_2 = value = get("individual_tax_2", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "individual_tax_2", value, "a number, a string or null")
    model.individual_gross = value = get("individual_gross", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "individual_gross", value, "a number, a string or null")
    model.group_net = value = get("group_net", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "group_net", value, "a number, a string or null")
    model.group_tax = value = get("group_tax", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "group_tax", value, "a number, a string or null")
    model.group_tax_2 = value = get("group_tax_2", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "group_tax_2", value, "a number, a string or null")
    model.group_gross = value = get("group_gross", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "group_gross", value, "a number, a string or null")
    model.group_paid = value = get("group_paid", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "group_paid", value, "a number, a string or null")
    model.group_balance_due = value = get("group_balance_due", UNSET)
    if (
        value.__class__ is not str
        and value.__class__ is not int
        and value.__class__ is not float
        and value is not None
    ):
        if value is UNSET:
            absent += 1
        else:
            odd(path, "group_balance_due", value, "a number, a string or null")
    model.created_at = value = get("created_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "created_at", value, "a timestamp")
        else:
            model.created_at = timestamp
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "created_at", value, "a timestamp")
    model.updated_at = value = get("updated_at", UNSET)
    if value.__class__ is str:
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "updated_at", value, "a timestamp")
        else:
            model.updated_at = timestamp
    elif value is UNSET:
        absent += 1
    else:
        odd(path, "updated_at", value, "a timestamp")
    model.registered_at = value = get("registered_at", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "registered_at", value, 'a timestamp, "" or null')
        else:
            model.registered_at = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "registered_at", value, 'a timestamp, "" or null')
    model.cancelled_at = value = get("cancelled_at", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "cancelled_at", value, 'a timestamp, "" or null')
        else:
            model.cancelled_at = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "cancelled_at", value, 'a timestamp, "" or null')
    model.checked_in_at = value = get("checked_in_at", UNSET)
    if value.__class__ is str and value != "":
        timestamp = as_timestamp(value)
        if timestamp is None:
            odd(path, "checked_in_at", value, 'a timestamp, "" or null')
        else:
            model.checked_in_at = timestamp
    elif (value.__class__ is not str or value != "") and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "checked_in_at", value, 'a timestamp, "" or null')
    model.ext_token = value = get("ext_token", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "ext_token", value, "a string or null")
    model.secure_id = value = get("secure_id", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "secure_id", value, "a string or null")
    model.timezone = value = get("timezone", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "timezone", value, "a string or null")
    model.registration_status = value = get("registration_status", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "registration_status", value, "a string or null")
    model.language = value = get("language", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "language", value, "a string or null")
    model.payment_method = value = get("payment_method", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "payment_method", value, "a string or null")
    model.po_number = value = get("po_number", UNSET)
    if value.__class__ is not str and value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "po_number", value, "a string or null")
    model.payment_status = value = get("payment_status", UNSET)
    if value.__class__ is dict:
        model.payment_status = _read_swoogo_choice(value, (path, "payment_status"), odd)
    elif (
        value.__class__ is not str and value.__class__ is not int and value is not None
    ):
        if value is UNSET:
            absent += 1
        elif value.__class__ is not float or not value.is_integer():
            odd(
                path, "payment_status", value, "an object, an integer, a string or null"
            )
    model.home_address = value = get("homeAddress", UNSET)
    if value.__class__ is dict:
        model.home_address = _read_swoogo_registrant_address(
            value, (path, "homeAddress"), odd
        )
    elif value.__class__ is list:
        if value:
            odd(path, "homeAddress", value, "an object, an empty array or null")
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "homeAddress", value, "an object, an empty array or null")
    model.work_address = value = get("workAddress", UNSET)
    if value.__class__ is dict:
        model.work_address = _read_swoogo_registrant_address(
            value, (path, "workAddress"), odd
        )
    elif value.__class__ is list:
        if value:
            odd(path, "workAddress", value, "an object, an empty array or null")
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "workAddress", value, "an object, an empty array or null")
    model.billing_address = value = get("billingAddress", UNSET)
    if value.__class__ is dict:
        model.billing_address = _read_swoogo_registrant_address(
            value, (path, "billingAddress"), odd
        )
    elif value.__class__ is list:
        if value:
            odd(path, "billingAddress", value, "an object, an empty array or null")
    elif value is not None:
        if value is UNSET:
            absent += 1
        else:
            odd(path, "billingAddress", value, "an object, an empty array or null")
    model.email_history = value = get("emailHistory", UNSET)
    if value is UNSET:
        absent += 1
    model.additional_properties = others = {}
    if len(data) + absent != 57:
        for key, value in data.items():
            if key not in _NAMES:
                if not _is_known(key):
                    odd(path, key, value, "no such property")
                others[key] = value
    return model
