"""Contains all the data models used in inputs/outputs"""

from .eventify_checkin_type import EventifyCheckinType
from .eventify_created_record import EventifyCreatedRecord
from .eventify_flat_error import EventifyFlatError
from .eventify_refusal import EventifyRefusal
from .eventify_refusal_reason import EventifyRefusalReason
from .eventify_rsvp_capacity import EventifyRsvpCapacity
from .eventify_session_create import EventifySessionCreate
from .eventify_session_type import EventifySessionType
from .eventify_sessions_create import EventifySessionsCreate
from .eventify_token import EventifyToken
from .eventify_token_request import EventifyTokenRequest
from .swoogo_choice import SwoogoChoice
from .swoogo_choice_id import SwoogoChoiceId
from .swoogo_created_session import SwoogoCreatedSession
from .swoogo_custom_fields_read import SwoogoCustomFieldsRead
from .swoogo_custom_fields_write import SwoogoCustomFieldsWrite
from .swoogo_error import SwoogoError
from .swoogo_field_error import SwoogoFieldError
from .swoogo_flag import SwoogoFlag
from .swoogo_named_record import SwoogoNamedRecord
from .swoogo_selection_control import SwoogoSelectionControl
from .swoogo_session import SwoogoSession
from .swoogo_session_create import SwoogoSessionCreate
from .swoogo_session_status import SwoogoSessionStatus
from .swoogo_speaker import SwoogoSpeaker
from .swoogo_speaker_sessions_add import SwoogoSpeakerSessionsAdd
from .swoogo_token import SwoogoToken
from .swoogo_token_request import SwoogoTokenRequest
from .swoogo_token_request_grant_type import SwoogoTokenRequestGrantType

__all__ = (
    "EventifyCheckinType",
    "EventifyCreatedRecord",
    "EventifyFlatError",
    "EventifyRefusal",
    "EventifyRefusalReason",
    "EventifyRsvpCapacity",
    "EventifySessionCreate",
    "EventifySessionsCreate",
    "EventifySessionType",
    "EventifyToken",
    "EventifyTokenRequest",
    "SwoogoChoice",
    "SwoogoChoiceId",
    "SwoogoCreatedSession",
    "SwoogoCustomFieldsRead",
    "SwoogoCustomFieldsWrite",
    "SwoogoError",
    "SwoogoFieldError",
    "SwoogoFlag",
    "SwoogoNamedRecord",
    "SwoogoSelectionControl",
    "SwoogoSession",
    "SwoogoSessionCreate",
    "SwoogoSessionStatus",
    "SwoogoSpeaker",
    "SwoogoSpeakerSessionsAdd",
    "SwoogoToken",
    "SwoogoTokenRequest",
    "SwoogoTokenRequestGrantType",
)
