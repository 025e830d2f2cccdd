"""Every model of the API; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .eventify_app_user import EventifyAppUser
    from .eventify_attendee_create import EventifyAttendeeCreate
    from .eventify_attendee_saved import EventifyAttendeeSaved
    from .eventify_attendee_update import EventifyAttendeeUpdate
    from .eventify_attendee_user import EventifyAttendeeUser
    from .eventify_attendee_user_content import EventifyAttendeeUserContent
    from .eventify_checkin_type import EventifyCheckinType
    from .eventify_created_record import EventifyCreatedRecord
    from .eventify_exhibitor_create import EventifyExhibitorCreate
    from .eventify_exhibitor_saved import EventifyExhibitorSaved
    from .eventify_flag import EventifyFlag
    from .eventify_flat_error import EventifyFlatError
    from .eventify_form import EventifyForm
    from .eventify_form_answer import EventifyFormAnswer
    from .eventify_form_field import EventifyFormField
    from .eventify_form_group_field import EventifyFormGroupField
    from .eventify_form_option import EventifyFormOption
    from .eventify_forms import EventifyForms
    from .eventify_membership import EventifyMembership
    from .eventify_refusal import EventifyRefusal
    from .eventify_refusal_reason import EventifyRefusalReason
    from .eventify_rsvp_capacity import EventifyRsvpCapacity
    from .eventify_schedule import EventifySchedule
    from .eventify_schedule_date import EventifyScheduleDate
    from .eventify_schedule_link import EventifyScheduleLink
    from .eventify_schedule_session import EventifyScheduleSession
    from .eventify_schedule_speaker import EventifyScheduleSpeaker
    from .eventify_schedule_sponsor import EventifyScheduleSponsor
    from .eventify_schedule_track import EventifyScheduleTrack
    from .eventify_session_create import EventifySessionCreate
    from .eventify_session_type import EventifySessionType
    from .eventify_sessions_create import EventifySessionsCreate
    from .eventify_speaker import EventifySpeaker
    from .eventify_speaker_create import EventifySpeakerCreate
    from .eventify_speaker_saved import EventifySpeakerSaved
    from .eventify_speaker_update import EventifySpeakerUpdate
    from .eventify_speaker_user import EventifySpeakerUser
    from .eventify_speaker_user_content import EventifySpeakerUserContent
    from .eventify_speaker_user_content_resource_item import (
        EventifySpeakerUserContentResourceItem,
    )
    from .eventify_sponsor import EventifySponsor
    from .eventify_token import EventifyToken
    from .eventify_token_request import EventifyTokenRequest
    from .eventify_user_category import EventifyUserCategory
    from .eventify_user_interest import EventifyUserInterest
    from .swoogo_check_in_status import SwoogoCheckInStatus
    from .swoogo_checked_in_registrant import SwoogoCheckedInRegistrant
    from .swoogo_choice import SwoogoChoice
    from .swoogo_choice_id import SwoogoChoiceId
    from .swoogo_conditional_prices import SwoogoConditionalPrices
    from .swoogo_contact import SwoogoContact
    from .swoogo_contact_forget import SwoogoContactForget
    from .swoogo_created_discount import SwoogoCreatedDiscount
    from .swoogo_created_registrant_type import SwoogoCreatedRegistrantType
    from .swoogo_created_session import SwoogoCreatedSession
    from .swoogo_created_session_scan import SwoogoCreatedSessionScan
    from .swoogo_custom_fields_read import SwoogoCustomFieldsRead
    from .swoogo_custom_fields_write import SwoogoCustomFieldsWrite
    from .swoogo_discount import SwoogoDiscount
    from .swoogo_discount_attribute import SwoogoDiscountAttribute
    from .swoogo_discount_create import SwoogoDiscountCreate
    from .swoogo_discount_fees import SwoogoDiscountFees
    from .swoogo_discount_fees_update import SwoogoDiscountFeesUpdate
    from .swoogo_discount_item_fee_map import SwoogoDiscountItemFeeMap
    from .swoogo_discount_item_fees_update import SwoogoDiscountItemFeesUpdate
    from .swoogo_discount_list import SwoogoDiscountList
    from .swoogo_discount_type import SwoogoDiscountType
    from .swoogo_discount_update import SwoogoDiscountUpdate
    from .swoogo_error import SwoogoError
    from .swoogo_event import SwoogoEvent
    from .swoogo_event_list import SwoogoEventList
    from .swoogo_fee import SwoogoFee
    from .swoogo_fee_update import SwoogoFeeUpdate
    from .swoogo_fee_update_conditional_prices import SwoogoFeeUpdateConditionalPrices
    from .swoogo_field_choice import SwoogoFieldChoice
    from .swoogo_field_choice_update import SwoogoFieldChoiceUpdate
    from .swoogo_field_definition import SwoogoFieldDefinition
    from .swoogo_field_definition_list import SwoogoFieldDefinitionList
    from .swoogo_field_error import SwoogoFieldError
    from .swoogo_field_update import SwoogoFieldUpdate
    from .swoogo_flag import SwoogoFlag
    from .swoogo_forgotten_contact import SwoogoForgottenContact
    from .swoogo_link import SwoogoLink
    from .swoogo_links import SwoogoLinks
    from .swoogo_location import SwoogoLocation
    from .swoogo_location_create import SwoogoLocationCreate
    from .swoogo_meta import SwoogoMeta
    from .swoogo_named_record import SwoogoNamedRecord
    from .swoogo_offline_transaction_type import SwoogoOfflineTransactionType
    from .swoogo_package import SwoogoPackage
    from .swoogo_package_create import SwoogoPackageCreate
    from .swoogo_package_update import SwoogoPackageUpdate
    from .swoogo_question import SwoogoQuestion
    from .swoogo_question_list import SwoogoQuestionList
    from .swoogo_questions_by_id import SwoogoQuestionsById
    from .swoogo_registrant import SwoogoRegistrant
    from .swoogo_registrant_address import SwoogoRegistrantAddress
    from .swoogo_registrant_check_in import SwoogoRegistrantCheckIn
    from .swoogo_registrant_create import SwoogoRegistrantCreate
    from .swoogo_registrant_email_sent import SwoogoRegistrantEmailSent
    from .swoogo_registrant_email_type import SwoogoRegistrantEmailType
    from .swoogo_registrant_list import SwoogoRegistrantList
    from .swoogo_registrant_token import SwoogoRegistrantToken
    from .swoogo_registrant_token_create import SwoogoRegistrantTokenCreate
    from .swoogo_registrant_type import SwoogoRegistrantType
    from .swoogo_registrant_type_create import SwoogoRegistrantTypeCreate
    from .swoogo_registrant_type_list import SwoogoRegistrantTypeList
    from .swoogo_registrant_type_update import SwoogoRegistrantTypeUpdate
    from .swoogo_registrant_update import SwoogoRegistrantUpdate
    from .swoogo_related_record import SwoogoRelatedRecord
    from .swoogo_search_condition import SwoogoSearchCondition
    from .swoogo_selection_control import SwoogoSelectionControl
    from .swoogo_session import SwoogoSession
    from .swoogo_session_attendance import SwoogoSessionAttendance
    from .swoogo_session_attendance_create import SwoogoSessionAttendanceCreate
    from .swoogo_session_create import SwoogoSessionCreate
    from .swoogo_session_list import SwoogoSessionList
    from .swoogo_session_scan_create import SwoogoSessionScanCreate
    from .swoogo_session_speaker import SwoogoSessionSpeaker
    from .swoogo_session_status import SwoogoSessionStatus
    from .swoogo_session_update import SwoogoSessionUpdate
    from .swoogo_speaker import SwoogoSpeaker
    from .swoogo_speaker_list import SwoogoSpeakerList
    from .swoogo_speaker_sessions_add import SwoogoSpeakerSessionsAdd
    from .swoogo_sponsor import SwoogoSponsor
    from .swoogo_success import SwoogoSuccess
    from .swoogo_timestamp_or_null_type_1 import SwoogoTimestampOrNullType1
    from .swoogo_token import SwoogoToken
    from .swoogo_token_request import SwoogoTokenRequest
    from .swoogo_token_request_grant_type import SwoogoTokenRequestGrantType
    from .swoogo_transaction import SwoogoTransaction
    from .swoogo_transaction_create import SwoogoTransactionCreate
    from .swoogo_transaction_list import SwoogoTransactionList
    from .swoogo_transaction_status import SwoogoTransactionStatus
    from .swoogo_translations_type_0 import SwoogoTranslationsType0
    from .swoogo_webhook import SwoogoWebhook
    from .swoogo_webhook_content_type import SwoogoWebhookContentType
    from .swoogo_webhook_create import SwoogoWebhookCreate
    from .swoogo_webhook_field import SwoogoWebhookField
    from .swoogo_webhook_field_read import SwoogoWebhookFieldRead
    from .swoogo_webhook_header import SwoogoWebhookHeader
    from .swoogo_webhook_header_read import SwoogoWebhookHeaderRead
    from .swoogo_webhook_list import SwoogoWebhookList
    from .swoogo_webhook_trigger import SwoogoWebhookTrigger

__all__ = (
    "EventifyAppUser",
    "EventifyAttendeeCreate",
    "EventifyAttendeeSaved",
    "EventifyAttendeeUpdate",
    "EventifyAttendeeUser",
    "EventifyAttendeeUserContent",
    "EventifyCheckinType",
    "EventifyCreatedRecord",
    "EventifyExhibitorCreate",
    "EventifyExhibitorSaved",
    "EventifyFlag",
    "EventifyFlatError",
    "EventifyForm",
    "EventifyFormAnswer",
    "EventifyFormField",
    "EventifyFormGroupField",
    "EventifyFormOption",
    "EventifyForms",
    "EventifyMembership",
    "EventifyRefusal",
    "EventifyRefusalReason",
    "EventifyRsvpCapacity",
    "EventifySchedule",
    "EventifyScheduleDate",
    "EventifyScheduleLink",
    "EventifyScheduleSession",
    "EventifyScheduleSpeaker",
    "EventifyScheduleSponsor",
    "EventifyScheduleTrack",
    "EventifySessionCreate",
    "EventifySessionsCreate",
    "EventifySessionType",
    "EventifySpeaker",
    "EventifySpeakerCreate",
    "EventifySpeakerSaved",
    "EventifySpeakerUpdate",
    "EventifySpeakerUser",
    "EventifySpeakerUserContent",
    "EventifySpeakerUserContentResourceItem",
    "EventifySponsor",
    "EventifyToken",
    "EventifyTokenRequest",
    "EventifyUserCategory",
    "EventifyUserInterest",
    "SwoogoCheckedInRegistrant",
    "SwoogoCheckInStatus",
    "SwoogoChoice",
    "SwoogoChoiceId",
    "SwoogoConditionalPrices",
    "SwoogoContact",
    "SwoogoContactForget",
    "SwoogoCreatedDiscount",
    "SwoogoCreatedRegistrantType",
    "SwoogoCreatedSession",
    "SwoogoCreatedSessionScan",
    "SwoogoCustomFieldsRead",
    "SwoogoCustomFieldsWrite",
    "SwoogoDiscount",
    "SwoogoDiscountAttribute",
    "SwoogoDiscountCreate",
    "SwoogoDiscountFees",
    "SwoogoDiscountFeesUpdate",
    "SwoogoDiscountItemFeeMap",
    "SwoogoDiscountItemFeesUpdate",
    "SwoogoDiscountList",
    "SwoogoDiscountType",
    "SwoogoDiscountUpdate",
    "SwoogoError",
    "SwoogoEvent",
    "SwoogoEventList",
    "SwoogoFee",
    "SwoogoFeeUpdate",
    "SwoogoFeeUpdateConditionalPrices",
    "SwoogoFieldChoice",
    "SwoogoFieldChoiceUpdate",
    "SwoogoFieldDefinition",
    "SwoogoFieldDefinitionList",
    "SwoogoFieldError",
    "SwoogoFieldUpdate",
    "SwoogoFlag",
    "SwoogoForgottenContact",
    "SwoogoLink",
    "SwoogoLinks",
    "SwoogoLocation",
    "SwoogoLocationCreate",
    "SwoogoMeta",
    "SwoogoNamedRecord",
    "SwoogoOfflineTransactionType",
    "SwoogoPackage",
    "SwoogoPackageCreate",
    "SwoogoPackageUpdate",
    "SwoogoQuestion",
    "SwoogoQuestionList",
    "SwoogoQuestionsById",
    "SwoogoRegistrant",
    "SwoogoRegistrantAddress",
    "SwoogoRegistrantCheckIn",
    "SwoogoRegistrantCreate",
    "SwoogoRegistrantEmailSent",
    "SwoogoRegistrantEmailType",
    "SwoogoRegistrantList",
    "SwoogoRegistrantToken",
    "SwoogoRegistrantTokenCreate",
    "SwoogoRegistrantType",
    "SwoogoRegistrantTypeCreate",
    "SwoogoRegistrantTypeList",
    "SwoogoRegistrantTypeUpdate",
    "SwoogoRegistrantUpdate",
    "SwoogoRelatedRecord",
    "SwoogoSearchCondition",
    "SwoogoSelectionControl",
    "SwoogoSession",
    "SwoogoSessionAttendance",
    "SwoogoSessionAttendanceCreate",
    "SwoogoSessionCreate",
    "SwoogoSessionList",
    "SwoogoSessionScanCreate",
    "SwoogoSessionSpeaker",
    "SwoogoSessionStatus",
    "SwoogoSessionUpdate",
    "SwoogoSpeaker",
    "SwoogoSpeakerList",
    "SwoogoSpeakerSessionsAdd",
    "SwoogoSponsor",
    "SwoogoSuccess",
    "SwoogoTimestampOrNullType1",
    "SwoogoToken",
    "SwoogoTokenRequest",
    "SwoogoTokenRequestGrantType",
    "SwoogoTransaction",
    "SwoogoTransactionCreate",
    "SwoogoTransactionList",
    "SwoogoTransactionStatus",
    "SwoogoTranslationsType0",
    "SwoogoWebhook",
    "SwoogoWebhookContentType",
    "SwoogoWebhookCreate",
    "SwoogoWebhookField",
    "SwoogoWebhookFieldRead",
    "SwoogoWebhookHeader",
    "SwoogoWebhookHeaderRead",
    "SwoogoWebhookList",
    "SwoogoWebhookTrigger",
)

_MODULES = {
    "EventifyAppUser": ".eventify_app_user",
    "EventifyAttendeeCreate": ".eventify_attendee_create",
    "EventifyAttendeeSaved": ".eventify_attendee_saved",
    "EventifyAttendeeUpdate": ".eventify_attendee_update",
    "EventifyAttendeeUser": ".eventify_attendee_user",
    "EventifyAttendeeUserContent": ".eventify_attendee_user_content",
    "EventifyCheckinType": ".eventify_checkin_type",
    "EventifyCreatedRecord": ".eventify_created_record",
    "EventifyExhibitorCreate": ".eventify_exhibitor_create",
    "EventifyExhibitorSaved": ".eventify_exhibitor_saved",
    "EventifyFlag": ".eventify_flag",
    "EventifyFlatError": ".eventify_flat_error",
    "EventifyForm": ".eventify_form",
    "EventifyFormAnswer": ".eventify_form_answer",
    "EventifyFormField": ".eventify_form_field",
    "EventifyFormGroupField": ".eventify_form_group_field",
    "EventifyFormOption": ".eventify_form_option",
    "EventifyForms": ".eventify_forms",
    "EventifyMembership": ".eventify_membership",
    "EventifyRefusal": ".eventify_refusal",
    "EventifyRefusalReason": ".eventify_refusal_reason",
    "EventifyRsvpCapacity": ".eventify_rsvp_capacity",
    "EventifySchedule": ".eventify_schedule",
    "EventifyScheduleDate": ".eventify_schedule_date",
    "EventifyScheduleLink": ".eventify_schedule_link",
    "EventifyScheduleSession": ".eventify_schedule_session",
    "EventifyScheduleSpeaker": ".eventify_schedule_speaker",
    "EventifyScheduleSponsor": ".eventify_schedule_sponsor",
    "EventifyScheduleTrack": ".eventify_schedule_track",
    "EventifySessionCreate": ".eventify_session_create",
    "EventifySessionType": ".eventify_session_type",
    "EventifySessionsCreate": ".eventify_sessions_create",
    "EventifySpeaker": ".eventify_speaker",
    "EventifySpeakerCreate": ".eventify_speaker_create",
    "EventifySpeakerSaved": ".eventify_speaker_saved",
    "EventifySpeakerUpdate": ".eventify_speaker_update",
    "EventifySpeakerUser": ".eventify_speaker_user",
    "EventifySpeakerUserContent": ".eventify_speaker_user_content",
    "EventifySpeakerUserContentResourceItem": ".eventify_speaker_user_content_resource_item",
    "EventifySponsor": ".eventify_sponsor",
    "EventifyToken": ".eventify_token",
    "EventifyTokenRequest": ".eventify_token_request",
    "EventifyUserCategory": ".eventify_user_category",
    "EventifyUserInterest": ".eventify_user_interest",
    "SwoogoCheckInStatus": ".swoogo_check_in_status",
    "SwoogoCheckedInRegistrant": ".swoogo_checked_in_registrant",
    "SwoogoChoice": ".swoogo_choice",
    "SwoogoChoiceId": ".swoogo_choice_id",
    "SwoogoConditionalPrices": ".swoogo_conditional_prices",
    "SwoogoContact": ".swoogo_contact",
    "SwoogoContactForget": ".swoogo_contact_forget",
    "SwoogoCreatedDiscount": ".swoogo_created_discount",
    "SwoogoCreatedRegistrantType": ".swoogo_created_registrant_type",
    "SwoogoCreatedSession": ".swoogo_created_session",
    "SwoogoCreatedSessionScan": ".swoogo_created_session_scan",
    "SwoogoCustomFieldsRead": ".swoogo_custom_fields_read",
    "SwoogoCustomFieldsWrite": ".swoogo_custom_fields_write",
    "SwoogoDiscount": ".swoogo_discount",
    "SwoogoDiscountAttribute": ".swoogo_discount_attribute",
    "SwoogoDiscountCreate": ".swoogo_discount_create",
    "SwoogoDiscountFees": ".swoogo_discount_fees",
    "SwoogoDiscountFeesUpdate": ".swoogo_discount_fees_update",
    "SwoogoDiscountItemFeeMap": ".swoogo_discount_item_fee_map",
    "SwoogoDiscountItemFeesUpdate": ".swoogo_discount_item_fees_update",
    "SwoogoDiscountList": ".swoogo_discount_list",
    "SwoogoDiscountType": ".swoogo_discount_type",
    "SwoogoDiscountUpdate": ".swoogo_discount_update",
    "SwoogoError": ".swoogo_error",
    "SwoogoEvent": ".swoogo_event",
    "SwoogoEventList": ".swoogo_event_list",
    "SwoogoFee": ".swoogo_fee",
    "SwoogoFeeUpdate": ".swoogo_fee_update",
    "SwoogoFeeUpdateConditionalPrices": ".swoogo_fee_update_conditional_prices",
    "SwoogoFieldChoice": ".swoogo_field_choice",
    "SwoogoFieldChoiceUpdate": ".swoogo_field_choice_update",
    "SwoogoFieldDefinition": ".swoogo_field_definition",
    "SwoogoFieldDefinitionList": ".swoogo_field_definition_list",
    "SwoogoFieldError": ".swoogo_field_error",
    "SwoogoFieldUpdate": ".swoogo_field_update",
    "SwoogoFlag": ".swoogo_flag",
    "SwoogoForgottenContact": ".swoogo_forgotten_contact",
    "SwoogoLink": ".swoogo_link",
    "SwoogoLinks": ".swoogo_links",
    "SwoogoLocation": ".swoogo_location",
    "SwoogoLocationCreate": ".swoogo_location_create",
    "SwoogoMeta": ".swoogo_meta",
    "SwoogoNamedRecord": ".swoogo_named_record",
    "SwoogoOfflineTransactionType": ".swoogo_offline_transaction_type",
    "SwoogoPackage": ".swoogo_package",
    "SwoogoPackageCreate": ".swoogo_package_create",
    "SwoogoPackageUpdate": ".swoogo_package_update",
    "SwoogoQuestion": ".swoogo_question",
    "SwoogoQuestionList": ".swoogo_question_list",
    "SwoogoQuestionsById": ".swoogo_questions_by_id",
    "SwoogoRegistrant": ".swoogo_registrant",
    "SwoogoRegistrantAddress": ".swoogo_registrant_address",
    "SwoogoRegistrantCheckIn": ".swoogo_registrant_check_in",
    "SwoogoRegistrantCreate": ".swoogo_registrant_create",
    "SwoogoRegistrantEmailSent": ".swoogo_registrant_email_sent",
    "SwoogoRegistrantEmailType": ".swoogo_registrant_email_type",
    "SwoogoRegistrantList": ".swoogo_registrant_list",
    "SwoogoRegistrantToken": ".swoogo_registrant_token",
    "SwoogoRegistrantTokenCreate": ".swoogo_registrant_token_create",
    "SwoogoRegistrantType": ".swoogo_registrant_type",
    "SwoogoRegistrantTypeCreate": ".swoogo_registrant_type_create",
    "SwoogoRegistrantTypeList": ".swoogo_registrant_type_list",
    "SwoogoRegistrantTypeUpdate": ".swoogo_registrant_type_update",
    "SwoogoRegistrantUpdate": ".swoogo_registrant_update",
    "SwoogoRelatedRecord": ".swoogo_related_record",
    "SwoogoSearchCondition": ".swoogo_search_condition",
    "SwoogoSelectionControl": ".swoogo_selection_control",
    "SwoogoSession": ".swoogo_session",
    "SwoogoSessionAttendance": ".swoogo_session_attendance",
    "SwoogoSessionAttendanceCreate": ".swoogo_session_attendance_create",
    "SwoogoSessionCreate": ".swoogo_session_create",
    "SwoogoSessionList": ".swoogo_session_list",
    "SwoogoSessionScanCreate": ".swoogo_session_scan_create",
    "SwoogoSessionSpeaker": ".swoogo_session_speaker",
    "SwoogoSessionStatus": ".swoogo_session_status",
    "SwoogoSessionUpdate": ".swoogo_session_update",
    "SwoogoSpeaker": ".swoogo_speaker",
    "SwoogoSpeakerList": ".swoogo_speaker_list",
    "SwoogoSpeakerSessionsAdd": ".swoogo_speaker_sessions_add",
    "SwoogoSponsor": ".swoogo_sponsor",
    "SwoogoSuccess": ".swoogo_success",
    "SwoogoTimestampOrNullType1": ".swoogo_timestamp_or_null_type_1",
    "SwoogoToken": ".swoogo_token",
    "SwoogoTokenRequest": ".swoogo_token_request",
    "SwoogoTokenRequestGrantType": ".swoogo_token_request_grant_type",
    "SwoogoTransaction": ".swoogo_transaction",
    "SwoogoTransactionCreate": ".swoogo_transaction_create",
    "SwoogoTransactionList": ".swoogo_transaction_list",
    "SwoogoTransactionStatus": ".swoogo_transaction_status",
    "SwoogoTranslationsType0": ".swoogo_translations_type_0",
    "SwoogoWebhook": ".swoogo_webhook",
    "SwoogoWebhookContentType": ".swoogo_webhook_content_type",
    "SwoogoWebhookCreate": ".swoogo_webhook_create",
    "SwoogoWebhookField": ".swoogo_webhook_field",
    "SwoogoWebhookFieldRead": ".swoogo_webhook_field_read",
    "SwoogoWebhookHeader": ".swoogo_webhook_header",
    "SwoogoWebhookHeaderRead": ".swoogo_webhook_header_read",
    "SwoogoWebhookList": ".swoogo_webhook_list",
    "SwoogoWebhookTrigger": ".swoogo_webhook_trigger",
}


# A type checker must not see this: it would take any name for a model.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
