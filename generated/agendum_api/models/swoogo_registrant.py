from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.swoogo_choice import SwoogoChoice
    from ..models.swoogo_registrant_address import SwoogoRegistrantAddress


T = TypeVar("T", bound="SwoogoRegistrant")


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
            created_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            updated_at (str | Unset): UTC, without a zone. The pages type it as date-time, which RFC 3339 would reject.
            registered_at (None | str | Unset):
            cancelled_at (None | str | Unset):
            checked_in_at (None | str | Unset):
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
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    registered_at: None | str | Unset = UNSET
    cancelled_at: None | str | Unset = UNSET
    checked_in_at: None | str | Unset = UNSET
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

        created_at = self.created_at

        updated_at = self.updated_at

        registered_at: None | str | Unset
        if isinstance(self.registered_at, Unset):
            registered_at = UNSET
        else:
            registered_at = self.registered_at

        cancelled_at: None | str | Unset
        if isinstance(self.cancelled_at, Unset):
            cancelled_at = UNSET
        else:
            cancelled_at = self.cancelled_at

        checked_in_at: None | str | Unset
        if isinstance(self.checked_in_at, Unset):
            checked_in_at = UNSET
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
        from ..models.swoogo_choice import SwoogoChoice  # noqa: PLC0415
        from ..models.swoogo_registrant_address import SwoogoRegistrantAddress  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        event_id = d.pop("event_id", UNSET)

        def _parse_group_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        group_id = _parse_group_id(d.pop("group_id", UNSET))

        def _parse_group_number(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        group_number = _parse_group_number(d.pop("group_number", UNSET))

        def _parse_reg_type_id(data: object) -> int | None | SwoogoChoice | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reg_type_id_type_1 = SwoogoChoice.from_dict(data)

                return reg_type_id_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | None | SwoogoChoice | Unset, data)

        reg_type_id = _parse_reg_type_id(d.pop("reg_type_id", UNSET))

        def _parse_package_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        package_id = _parse_package_id(d.pop("package_id", UNSET))

        def _parse_discount_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        discount_code = _parse_discount_code(d.pop("discount_code", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prefix = _parse_prefix(d.pop("prefix", UNSET))

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_middle_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        middle_name = _parse_middle_name(d.pop("middle_name", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_suffix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        suffix = _parse_suffix(d.pop("suffix", UNSET))

        def _parse_company(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        company = _parse_company(d.pop("company", UNSET))

        def _parse_job_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        job_title = _parse_job_title(d.pop("job_title", UNSET))

        def _parse_work_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        work_phone = _parse_work_phone(d.pop("work_phone", UNSET))

        def _parse_mobile_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        mobile_phone = _parse_mobile_phone(d.pop("mobile_phone", UNSET))

        def _parse_profile_picture(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        profile_picture = _parse_profile_picture(d.pop("profile_picture", UNSET))

        def _parse_twitter_handle(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        twitter_handle = _parse_twitter_handle(d.pop("twitter_handle", UNSET))

        _gender = d.pop("gender", UNSET)
        gender: SwoogoChoice | Unset
        if isinstance(_gender, Unset):
            gender = UNSET
        else:
            gender = SwoogoChoice.from_dict(_gender)

        def _parse_birth_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        birth_date = _parse_birth_date(d.pop("birth_date", UNSET))

        def _parse_cc_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cc_email = _parse_cc_email(d.pop("cc_email", UNSET))

        def _parse_bio(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bio = _parse_bio(d.pop("bio", UNSET))

        def _parse_vat_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vat_number = _parse_vat_number(d.pop("vat_number", UNSET))

        def _parse_contact_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        contact_id = _parse_contact_id(d.pop("contact_id", UNSET))

        def _parse_session_ids(data: object) -> list[int | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                session_ids_type_0 = []
                _session_ids_type_0 = data
                for session_ids_type_0_item_data in _session_ids_type_0:

                    def _parse_session_ids_type_0_item(data: object) -> int | str:
                        return cast(int | str, data)

                    session_ids_type_0_item = _parse_session_ids_type_0_item(
                        session_ids_type_0_item_data
                    )

                    session_ids_type_0.append(session_ids_type_0_item)

                return session_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int | str] | None | str | Unset, data)

        session_ids = _parse_session_ids(d.pop("session_ids", UNSET))

        def _parse_waitlisted_session_ids(
            data: object,
        ) -> list[int | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                waitlisted_session_ids_type_0 = []
                _waitlisted_session_ids_type_0 = data
                for (
                    waitlisted_session_ids_type_0_item_data
                ) in _waitlisted_session_ids_type_0:

                    def _parse_waitlisted_session_ids_type_0_item(
                        data: object,
                    ) -> int | str:
                        return cast(int | str, data)

                    waitlisted_session_ids_type_0_item = (
                        _parse_waitlisted_session_ids_type_0_item(
                            waitlisted_session_ids_type_0_item_data
                        )
                    )

                    waitlisted_session_ids_type_0.append(
                        waitlisted_session_ids_type_0_item
                    )

                return waitlisted_session_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int | str] | None | str | Unset, data)

        waitlisted_session_ids = _parse_waitlisted_session_ids(
            d.pop("waitlisted_session_ids", UNSET)
        )

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reference = _parse_reference(d.pop("reference", UNSET))

        def _parse_ip_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ip_address = _parse_ip_address(d.pop("ip_address", UNSET))

        def _parse_individual_net(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        individual_net = _parse_individual_net(d.pop("individual_net", UNSET))

        def _parse_individual_tax(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        individual_tax = _parse_individual_tax(d.pop("individual_tax", UNSET))

        def _parse_individual_tax_2(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        individual_tax_2 = _parse_individual_tax_2(d.pop("individual_tax_2", UNSET))

        def _parse_individual_gross(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        individual_gross = _parse_individual_gross(d.pop("individual_gross", UNSET))

        def _parse_group_net(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        group_net = _parse_group_net(d.pop("group_net", UNSET))

        def _parse_group_tax(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        group_tax = _parse_group_tax(d.pop("group_tax", UNSET))

        def _parse_group_tax_2(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        group_tax_2 = _parse_group_tax_2(d.pop("group_tax_2", UNSET))

        def _parse_group_gross(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        group_gross = _parse_group_gross(d.pop("group_gross", UNSET))

        def _parse_group_paid(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        group_paid = _parse_group_paid(d.pop("group_paid", UNSET))

        def _parse_group_balance_due(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        group_balance_due = _parse_group_balance_due(d.pop("group_balance_due", UNSET))

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        def _parse_registered_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        registered_at = _parse_registered_at(d.pop("registered_at", UNSET))

        def _parse_cancelled_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cancelled_at = _parse_cancelled_at(d.pop("cancelled_at", UNSET))

        def _parse_checked_in_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        checked_in_at = _parse_checked_in_at(d.pop("checked_in_at", UNSET))

        def _parse_ext_token(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ext_token = _parse_ext_token(d.pop("ext_token", UNSET))

        def _parse_secure_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        secure_id = _parse_secure_id(d.pop("secure_id", UNSET))

        def _parse_timezone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone = _parse_timezone(d.pop("timezone", UNSET))

        def _parse_registration_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        registration_status = _parse_registration_status(
            d.pop("registration_status", UNSET)
        )

        def _parse_language(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        language = _parse_language(d.pop("language", UNSET))

        def _parse_payment_method(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        payment_method = _parse_payment_method(d.pop("payment_method", UNSET))

        def _parse_po_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        po_number = _parse_po_number(d.pop("po_number", UNSET))

        def _parse_payment_status(
            data: object,
        ) -> int | None | str | SwoogoChoice | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payment_status_type_1 = SwoogoChoice.from_dict(data)

                return payment_status_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | None | str | SwoogoChoice | Unset, data)

        payment_status = _parse_payment_status(d.pop("payment_status", UNSET))

        def _parse_home_address(
            data: object,
        ) -> list[str] | None | SwoogoRegistrantAddress | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_swoogo_registrant_address_or_null_type_0 = (
                    SwoogoRegistrantAddress.from_dict(data)
                )

                return componentsschemas_swoogo_registrant_address_or_null_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_swoogo_registrant_address_or_null_type_1 = cast(
                    list[str], data
                )

                return componentsschemas_swoogo_registrant_address_or_null_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | SwoogoRegistrantAddress | Unset, data)

        home_address = _parse_home_address(d.pop("homeAddress", UNSET))

        def _parse_work_address(
            data: object,
        ) -> list[str] | None | SwoogoRegistrantAddress | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_swoogo_registrant_address_or_null_type_0 = (
                    SwoogoRegistrantAddress.from_dict(data)
                )

                return componentsschemas_swoogo_registrant_address_or_null_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_swoogo_registrant_address_or_null_type_1 = cast(
                    list[str], data
                )

                return componentsschemas_swoogo_registrant_address_or_null_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | SwoogoRegistrantAddress | Unset, data)

        work_address = _parse_work_address(d.pop("workAddress", UNSET))

        def _parse_billing_address(
            data: object,
        ) -> list[str] | None | SwoogoRegistrantAddress | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_swoogo_registrant_address_or_null_type_0 = (
                    SwoogoRegistrantAddress.from_dict(data)
                )

                return componentsschemas_swoogo_registrant_address_or_null_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_swoogo_registrant_address_or_null_type_1 = cast(
                    list[str], data
                )

                return componentsschemas_swoogo_registrant_address_or_null_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | SwoogoRegistrantAddress | Unset, data)

        billing_address = _parse_billing_address(d.pop("billingAddress", UNSET))

        email_history = d.pop("emailHistory", UNSET)

        swoogo_registrant = cls(
            id=id,
            event_id=event_id,
            group_id=group_id,
            group_number=group_number,
            reg_type_id=reg_type_id,
            package_id=package_id,
            discount_code=discount_code,
            email=email,
            prefix=prefix,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            suffix=suffix,
            company=company,
            job_title=job_title,
            work_phone=work_phone,
            mobile_phone=mobile_phone,
            profile_picture=profile_picture,
            twitter_handle=twitter_handle,
            gender=gender,
            birth_date=birth_date,
            cc_email=cc_email,
            bio=bio,
            vat_number=vat_number,
            contact_id=contact_id,
            session_ids=session_ids,
            waitlisted_session_ids=waitlisted_session_ids,
            notes=notes,
            reference=reference,
            ip_address=ip_address,
            individual_net=individual_net,
            individual_tax=individual_tax,
            individual_tax_2=individual_tax_2,
            individual_gross=individual_gross,
            group_net=group_net,
            group_tax=group_tax,
            group_tax_2=group_tax_2,
            group_gross=group_gross,
            group_paid=group_paid,
            group_balance_due=group_balance_due,
            created_at=created_at,
            updated_at=updated_at,
            registered_at=registered_at,
            cancelled_at=cancelled_at,
            checked_in_at=checked_in_at,
            ext_token=ext_token,
            secure_id=secure_id,
            timezone=timezone,
            registration_status=registration_status,
            language=language,
            payment_method=payment_method,
            po_number=po_number,
            payment_status=payment_status,
            home_address=home_address,
            work_address=work_address,
            billing_address=billing_address,
            email_history=email_history,
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
