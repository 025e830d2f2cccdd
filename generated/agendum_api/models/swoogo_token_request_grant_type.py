from typing import Literal

SwoogoTokenRequestGrantType = Literal["client_credentials"]

SWOOGO_TOKEN_REQUEST_GRANT_TYPE_VALUES: set[SwoogoTokenRequestGrantType] = {
    "client_credentials",
}


def check_swoogo_token_request_grant_type(value: str) -> SwoogoTokenRequestGrantType:
    if value in SWOOGO_TOKEN_REQUEST_GRANT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SWOOGO_TOKEN_REQUEST_GRANT_TYPE_VALUES!r}"
    )
