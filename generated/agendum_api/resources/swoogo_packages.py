"""Packages of Swoogo."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from ._runtime import Resource, answering, async_answering

if TYPE_CHECKING:
    from ..models import SwoogoFee, SwoogoFeeUpdateConditionalPrices, SwoogoPackage


class SwoogoPackagesResource(Resource):
    """Packages of Swoogo. The methods return when the answer is there."""

    @functools.cached_property
    def with_response(self) -> SwoogoPackagesResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return SwoogoPackagesResourceWithResponse(
            SwoogoPackagesResource(self._caller.with_response)
        )

    def create(
        self,
        *,
        event_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        public_short_name: str | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        capacity: int | str | Unset = UNSET,
    ) -> SwoogoPackage:
        """Create a package in an event.

        The page flags no field as required, though it always sends the event and the name. The printed answer has the
        two timestamps only, so no property of it is required. The page does not print the success status, so 200 and
        201 are both valid.

        Args:
            event_id: The event that gets it.
            admin_short_name: A short name for internal use.
            capacity: A number of places as it is written; an empty string clears it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/packages/create-package
        """
        from ..api.swoogo_packages import create_package as operation
        from ..models.swoogo_package_create import SwoogoPackageCreate

        body = self._caller.body(
            SwoogoPackageCreate,
            event_id=event_id,
            name=name,
            public_short_name=public_short_name,
            admin_short_name=admin_short_name,
            capacity=capacity,
        )
        result: SwoogoPackage = self._caller.call(operation, body=body)
        return result

    def update(
        self,
        package_id: int,
        *,
        name: str | Unset = UNSET,
        public_short_name: str | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        capacity: int | str | Unset = UNSET,
    ) -> SwoogoPackage:
        """Change a package.

        What is left out stays as it is; an empty value clears a field.

        Args:
            package_id: The package to change.
            admin_short_name: A short name for internal use.
            capacity: A number of places as it is written; an empty string clears it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/packages/update-package
        """
        from ..api.swoogo_packages import update_package as operation
        from ..models.swoogo_package_update import SwoogoPackageUpdate

        body = self._caller.body(
            SwoogoPackageUpdate,
            name=name,
            public_short_name=public_short_name,
            admin_short_name=admin_short_name,
            capacity=capacity,
        )
        result: SwoogoPackage = self._caller.call(
            operation, package_id=package_id, body=body
        )
        return result

    def get_fee(self, package_id: int) -> SwoogoFee:
        """Read the fee of a package.

        The page shows no credentials; they are taken for forgotten.

        Args:
            package_id: The package that has the fee.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/package-fees/get-package-fee-configuration
        """
        from ..api.swoogo_packages import get_package_fee as operation

        result: SwoogoFee = self._caller.call(operation, package_id=package_id)
        return result

    def update_fee(
        self,
        package_id: int,
        *,
        price: str | Unset = UNSET,
        conditional_prices: Mapping[str, Any]
        | SwoogoFeeUpdateConditionalPrices
        | Unset = UNSET,
    ) -> SwoogoFee:
        """Change the fee of a package.

        Only conditional prices that exist can be changed; others are ignored without a word. An empty string clears
        one. Early bird prices cannot be changed here. The page shows no credentials; they are taken for forgotten.

        Args:
            package_id: The package that has the fee.
            conditional_prices: Prices by the id of their condition; an empty string clears one.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/package-fees/update-package-fee-configuration
        """
        from ..api.swoogo_packages import update_package_fee as operation
        from ..models.swoogo_fee_update import SwoogoFeeUpdate

        body = self._caller.body(
            SwoogoFeeUpdate, price=price, conditional_prices=conditional_prices
        )
        result: SwoogoFee = self._caller.call(
            operation, package_id=package_id, body=body
        )
        return result


class AsyncSwoogoPackagesResource(Resource):
    """Packages of Swoogo. The methods are awaited."""

    @functools.cached_property
    def with_response(self) -> AsyncSwoogoPackagesResourceWithResponse:
        """The same methods, which return an ``Answer``: status, headers, body and violations beside the result."""
        return AsyncSwoogoPackagesResourceWithResponse(
            AsyncSwoogoPackagesResource(self._caller.with_response)
        )

    async def create(
        self,
        *,
        event_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        public_short_name: str | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        capacity: int | str | Unset = UNSET,
    ) -> SwoogoPackage:
        """Create a package in an event.

        The page flags no field as required, though it always sends the event and the name. The printed answer has the
        two timestamps only, so no property of it is required. The page does not print the success status, so 200 and
        201 are both valid.

        Args:
            event_id: The event that gets it.
            admin_short_name: A short name for internal use.
            capacity: A number of places as it is written; an empty string clears it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/packages/create-package
        """
        from ..api.swoogo_packages import create_package as operation
        from ..models.swoogo_package_create import SwoogoPackageCreate

        body = self._caller.body(
            SwoogoPackageCreate,
            event_id=event_id,
            name=name,
            public_short_name=public_short_name,
            admin_short_name=admin_short_name,
            capacity=capacity,
        )
        result: SwoogoPackage = await self._caller.call(operation, body=body)
        return result

    async def update(
        self,
        package_id: int,
        *,
        name: str | Unset = UNSET,
        public_short_name: str | Unset = UNSET,
        admin_short_name: str | Unset = UNSET,
        capacity: int | str | Unset = UNSET,
    ) -> SwoogoPackage:
        """Change a package.

        What is left out stays as it is; an empty value clears a field.

        Args:
            package_id: The package to change.
            admin_short_name: A short name for internal use.
            capacity: A number of places as it is written; an empty string clears it.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/packages/update-package
        """
        from ..api.swoogo_packages import update_package as operation
        from ..models.swoogo_package_update import SwoogoPackageUpdate

        body = self._caller.body(
            SwoogoPackageUpdate,
            name=name,
            public_short_name=public_short_name,
            admin_short_name=admin_short_name,
            capacity=capacity,
        )
        result: SwoogoPackage = await self._caller.call(
            operation, package_id=package_id, body=body
        )
        return result

    async def get_fee(self, package_id: int) -> SwoogoFee:
        """Read the fee of a package.

        The page shows no credentials; they are taken for forgotten.

        Args:
            package_id: The package that has the fee.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/package-fees/get-package-fee-configuration
        """
        from ..api.swoogo_packages import get_package_fee as operation

        result: SwoogoFee = await self._caller.call(operation, package_id=package_id)
        return result

    async def update_fee(
        self,
        package_id: int,
        *,
        price: str | Unset = UNSET,
        conditional_prices: Mapping[str, Any]
        | SwoogoFeeUpdateConditionalPrices
        | Unset = UNSET,
    ) -> SwoogoFee:
        """Change the fee of a package.

        Only conditional prices that exist can be changed; others are ignored without a word. An empty string clears
        one. Early bird prices cannot be changed here. The page shows no credentials; they are taken for forgotten.

        Args:
            package_id: The package that has the fee.
            conditional_prices: Prices by the id of their condition; an empty string clears one.

        Raises:
            ApiError: The server refused; see ``agendum.errors`` for its subclasses.
            NoAnswer: Nothing came back, or not in time.
            ContractViolation: What came back cannot be read, or ``strict`` is on and it is not as documented.

        Source: https://developer.swoogo.com/api-reference/package-fees/update-package-fee-configuration
        """
        from ..api.swoogo_packages import update_package_fee as operation
        from ..models.swoogo_fee_update import SwoogoFeeUpdate

        body = self._caller.body(
            SwoogoFeeUpdate, price=price, conditional_prices=conditional_prices
        )
        result: SwoogoFee = await self._caller.call(
            operation, package_id=package_id, body=body
        )
        return result


class SwoogoPackagesResourceWithResponse:
    """The methods of ``SwoogoPackagesResource``, which return an ``Answer``."""

    def __init__(self, resource: SwoogoPackagesResource) -> None:
        self.create = answering(resource.create)
        self.update = answering(resource.update)
        self.get_fee = answering(resource.get_fee)
        self.update_fee = answering(resource.update_fee)


class AsyncSwoogoPackagesResourceWithResponse:
    """The methods of ``AsyncSwoogoPackagesResource``, which return an ``Answer``."""

    def __init__(self, resource: AsyncSwoogoPackagesResource) -> None:
        self.create = async_answering(resource.create)
        self.update = async_answering(resource.update)
        self.get_fee = async_answering(resource.get_fee)
        self.update_fee = async_answering(resource.update_fee)
