"""Contains all the data models used in inputs/outputs"""

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
