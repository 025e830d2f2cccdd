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
from ..reading import Odd, Path, Reader, as_timestamp, new
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
        from ..models.swoogo_choice import SwoogoChoice  # noqa: PLC0415
        from ..models.swoogo_registrant_address import SwoogoRegistrantAddress  # noqa: PLC0415

        id = self.id

        event_id = self.event_id

        group_id: int | None | Unset
        if isinstance(self.group_id, Unset):
            group_id = UNSET
        else:
            group_id = self.group_id

        group_number: int | None | Unset
        if isinstance(self.group_number, Unset):
            group_number = UNSET
        else:
            group_number = self.group_number

        reg_type_id: dict[str, Any] | int | None | Unset
        if isinstance(self.reg_type_id, Unset):
            reg_type_id = UNSET
        elif isinstance(self.reg_type_id, SwoogoChoice):
            reg_type_id = self.reg_type_id.to_dict()
        else:
            reg_type_id = self.reg_type_id

        package_id: int | None | Unset
        if isinstance(self.package_id, Unset):
            package_id = UNSET
        else:
            package_id = self.package_id

        discount_code: None | str | Unset
        if isinstance(self.discount_code, Unset):
            discount_code = UNSET
        else:
            discount_code = self.discount_code

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        middle_name: None | str | Unset
        if isinstance(self.middle_name, Unset):
            middle_name = UNSET
        else:
            middle_name = self.middle_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        suffix: None | str | Unset
        if isinstance(self.suffix, Unset):
            suffix = UNSET
        else:
            suffix = self.suffix

        company: None | str | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company

        job_title: None | str | Unset
        if isinstance(self.job_title, Unset):
            job_title = UNSET
        else:
            job_title = self.job_title

        work_phone: None | str | Unset
        if isinstance(self.work_phone, Unset):
            work_phone = UNSET
        else:
            work_phone = self.work_phone

        mobile_phone: None | str | Unset
        if isinstance(self.mobile_phone, Unset):
            mobile_phone = UNSET
        else:
            mobile_phone = self.mobile_phone

        profile_picture: None | str | Unset
        if isinstance(self.profile_picture, Unset):
            profile_picture = UNSET
        else:
            profile_picture = self.profile_picture

        twitter_handle: None | str | Unset
        if isinstance(self.twitter_handle, Unset):
            twitter_handle = UNSET
        else:
            twitter_handle = self.twitter_handle

        gender: dict[str, Any] | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender.to_dict()

        birth_date: None | str | Unset
        if isinstance(self.birth_date, Unset):
            birth_date = UNSET
        else:
            birth_date = self.birth_date

        cc_email: None | str | Unset
        if isinstance(self.cc_email, Unset):
            cc_email = UNSET
        else:
            cc_email = self.cc_email

        bio: None | str | Unset
        if isinstance(self.bio, Unset):
            bio = UNSET
        else:
            bio = self.bio

        vat_number: None | str | Unset
        if isinstance(self.vat_number, Unset):
            vat_number = UNSET
        else:
            vat_number = self.vat_number

        contact_id: int | None | Unset
        if isinstance(self.contact_id, Unset):
            contact_id = UNSET
        else:
            contact_id = self.contact_id

        session_ids: list[int | str] | None | str | Unset
        if isinstance(self.session_ids, Unset):
            session_ids = UNSET
        elif isinstance(self.session_ids, list):
            session_ids = []
            for session_ids_type_0_item_data in self.session_ids:
                session_ids_type_0_item: int | str
                session_ids_type_0_item = session_ids_type_0_item_data
                session_ids.append(session_ids_type_0_item)

        else:
            session_ids = self.session_ids

        waitlisted_session_ids: list[int | str] | None | str | Unset
        if isinstance(self.waitlisted_session_ids, Unset):
            waitlisted_session_ids = UNSET
        elif isinstance(self.waitlisted_session_ids, list):
            waitlisted_session_ids = []
            for waitlisted_session_ids_type_0_item_data in self.waitlisted_session_ids:
                waitlisted_session_ids_type_0_item: int | str
                waitlisted_session_ids_type_0_item = (
                    waitlisted_session_ids_type_0_item_data
                )
                waitlisted_session_ids.append(waitlisted_session_ids_type_0_item)

        else:
            waitlisted_session_ids = self.waitlisted_session_ids

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        reference: None | str | Unset
        if isinstance(self.reference, Unset):
            reference = UNSET
        else:
            reference = self.reference

        ip_address: None | str | Unset
        if isinstance(self.ip_address, Unset):
            ip_address = UNSET
        else:
            ip_address = self.ip_address

        individual_net: float | None | str | Unset
        if isinstance(self.individual_net, Unset):
            individual_net = UNSET
        else:
            individual_net = self.individual_net

        individual_tax: float | None | str | Unset
        if isinstance(self.individual_tax, Unset):
            individual_tax = UNSET
        else:
            individual_tax = self.individual_tax

        individual_tax_2: float | None | str | Unset
        if isinstance(self.individual_tax_2, Unset):
            individual_tax_2 = UNSET
        else:
            individual_tax_2 = self.individual_tax_2

        individual_gross: float | None | str | Unset
        if isinstance(self.individual_gross, Unset):
            individual_gross = UNSET
        else:
            individual_gross = self.individual_gross

        group_net: float | None | str | Unset
        if isinstance(self.group_net, Unset):
            group_net = UNSET
        else:
            group_net = self.group_net

        group_tax: float | None | str | Unset
        if isinstance(self.group_tax, Unset):
            group_tax = UNSET
        else:
            group_tax = self.group_tax

        group_tax_2: float | None | str | Unset
        if isinstance(self.group_tax_2, Unset):
            group_tax_2 = UNSET
        else:
            group_tax_2 = self.group_tax_2

        group_gross: float | None | str | Unset
        if isinstance(self.group_gross, Unset):
            group_gross = UNSET
        else:
            group_gross = self.group_gross

        group_paid: float | None | str | Unset
        if isinstance(self.group_paid, Unset):
            group_paid = UNSET
        else:
            group_paid = self.group_paid

        group_balance_due: float | None | str | Unset
        if isinstance(self.group_balance_due, Unset):
            group_balance_due = UNSET
        else:
            group_balance_due = self.group_balance_due

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat(" ", "seconds")

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat(" ", "seconds")

        registered_at: None | str | Unset
        if isinstance(self.registered_at, Unset):
            registered_at = UNSET
        elif isinstance(self.registered_at, datetime.datetime):
            registered_at = self.registered_at.isoformat(" ", "seconds")
        elif isinstance(self.registered_at, str):
            registered_at = self.registered_at
        else:
            registered_at = self.registered_at

        cancelled_at: None | str | Unset
        if isinstance(self.cancelled_at, Unset):
            cancelled_at = UNSET
        elif isinstance(self.cancelled_at, datetime.datetime):
            cancelled_at = self.cancelled_at.isoformat(" ", "seconds")
        elif isinstance(self.cancelled_at, str):
            cancelled_at = self.cancelled_at
        else:
            cancelled_at = self.cancelled_at

        checked_in_at: None | str | Unset
        if isinstance(self.checked_in_at, Unset):
            checked_in_at = UNSET
        elif isinstance(self.checked_in_at, datetime.datetime):
            checked_in_at = self.checked_in_at.isoformat(" ", "seconds")
        elif isinstance(self.checked_in_at, str):
            checked_in_at = self.checked_in_at
        else:
            checked_in_at = self.checked_in_at

        ext_token: None | str | Unset
        if isinstance(self.ext_token, Unset):
            ext_token = UNSET
        else:
            ext_token = self.ext_token

        secure_id: None | str | Unset
        if isinstance(self.secure_id, Unset):
            secure_id = UNSET
        else:
            secure_id = self.secure_id

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        registration_status: None | str | Unset
        if isinstance(self.registration_status, Unset):
            registration_status = UNSET
        else:
            registration_status = self.registration_status

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        else:
            language = self.language

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = self.payment_method

        po_number: None | str | Unset
        if isinstance(self.po_number, Unset):
            po_number = UNSET
        else:
            po_number = self.po_number

        payment_status: dict[str, Any] | int | None | str | Unset
        if isinstance(self.payment_status, Unset):
            payment_status = UNSET
        elif isinstance(self.payment_status, SwoogoChoice):
            payment_status = self.payment_status.to_dict()
        else:
            payment_status = self.payment_status

        home_address: dict[str, Any] | list[str] | None | Unset
        if isinstance(self.home_address, Unset):
            home_address = UNSET
        elif isinstance(self.home_address, SwoogoRegistrantAddress):
            home_address = self.home_address.to_dict()
        elif isinstance(self.home_address, list):
            home_address = self.home_address

        else:
            home_address = self.home_address

        work_address: dict[str, Any] | list[str] | None | Unset
        if isinstance(self.work_address, Unset):
            work_address = UNSET
        elif isinstance(self.work_address, SwoogoRegistrantAddress):
            work_address = self.work_address.to_dict()
        elif isinstance(self.work_address, list):
            work_address = self.work_address

        else:
            work_address = self.work_address

        billing_address: dict[str, Any] | list[str] | None | Unset
        if isinstance(self.billing_address, Unset):
            billing_address = UNSET
        elif isinstance(self.billing_address, SwoogoRegistrantAddress):
            billing_address = self.billing_address.to_dict()
        elif isinstance(self.billing_address, list):
            billing_address = self.billing_address

        else:
            billing_address = self.billing_address

        email_history = self.email_history

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if group_id is not UNSET:
            field_dict["group_id"] = group_id
        if group_number is not UNSET:
            field_dict["group_number"] = group_number
        if reg_type_id is not UNSET:
            field_dict["reg_type_id"] = reg_type_id
        if package_id is not UNSET:
            field_dict["package_id"] = package_id
        if discount_code is not UNSET:
            field_dict["discount_code"] = discount_code
        if email is not UNSET:
            field_dict["email"] = email
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if middle_name is not UNSET:
            field_dict["middle_name"] = middle_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if company is not UNSET:
            field_dict["company"] = company
        if job_title is not UNSET:
            field_dict["job_title"] = job_title
        if work_phone is not UNSET:
            field_dict["work_phone"] = work_phone
        if mobile_phone is not UNSET:
            field_dict["mobile_phone"] = mobile_phone
        if profile_picture is not UNSET:
            field_dict["profile_picture"] = profile_picture
        if twitter_handle is not UNSET:
            field_dict["twitter_handle"] = twitter_handle
        if gender is not UNSET:
            field_dict["gender"] = gender
        if birth_date is not UNSET:
            field_dict["birth_date"] = birth_date
        if cc_email is not UNSET:
            field_dict["cc_email"] = cc_email
        if bio is not UNSET:
            field_dict["bio"] = bio
        if vat_number is not UNSET:
            field_dict["vat_number"] = vat_number
        if contact_id is not UNSET:
            field_dict["contact_id"] = contact_id
        if session_ids is not UNSET:
            field_dict["session_ids"] = session_ids
        if waitlisted_session_ids is not UNSET:
            field_dict["waitlisted_session_ids"] = waitlisted_session_ids
        if notes is not UNSET:
            field_dict["notes"] = notes
        if reference is not UNSET:
            field_dict["reference"] = reference
        if ip_address is not UNSET:
            field_dict["ip_address"] = ip_address
        if individual_net is not UNSET:
            field_dict["individual_net"] = individual_net
        if individual_tax is not UNSET:
            field_dict["individual_tax"] = individual_tax
        if individual_tax_2 is not UNSET:
            field_dict["individual_tax_2"] = individual_tax_2
        if individual_gross is not UNSET:
            field_dict["individual_gross"] = individual_gross
        if group_net is not UNSET:
            field_dict["group_net"] = group_net
        if group_tax is not UNSET:
            field_dict["group_tax"] = group_tax
        if group_tax_2 is not UNSET:
            field_dict["group_tax_2"] = group_tax_2
        if group_gross is not UNSET:
            field_dict["group_gross"] = group_gross
        if group_paid is not UNSET:
            field_dict["group_paid"] = group_paid
        if group_balance_due is not UNSET:
            field_dict["group_balance_due"] = group_balance_due
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if registered_at is not UNSET:
            field_dict["registered_at"] = registered_at
        if cancelled_at is not UNSET:
            field_dict["cancelled_at"] = cancelled_at
        if checked_in_at is not UNSET:
            field_dict["checked_in_at"] = checked_in_at
        if ext_token is not UNSET:
            field_dict["ext_token"] = ext_token
        if secure_id is not UNSET:
            field_dict["secure_id"] = secure_id
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if registration_status is not UNSET:
            field_dict["registration_status"] = registration_status
        if language is not UNSET:
            field_dict["language"] = language
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if po_number is not UNSET:
            field_dict["po_number"] = po_number
        if payment_status is not UNSET:
            field_dict["payment_status"] = payment_status
        if home_address is not UNSET:
            field_dict["homeAddress"] = home_address
        if work_address is not UNSET:
            field_dict["workAddress"] = work_address
        if billing_address is not UNSET:
            field_dict["billingAddress"] = billing_address
        if email_history is not UNSET:
            field_dict["emailHistory"] = email_history

        return field_dict

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
