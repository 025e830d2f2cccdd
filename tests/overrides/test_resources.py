"""The methods of the resources: one for each operation, in both flavors, each a thin face of the generated function."""

import functools
import importlib
import inspect
from collections import Counter
from typing import Any

import attrs
import httpx
import pytest

import agendum_api.resources
import flavors
from agendum import UNSET, Answer
from agendum_api.api import OPERATIONS
from agendum_contract import capture, document, minimal

WALKS = ("pages", "iterate")
NAMES = [each.name for each in OPERATIONS]


class Name(str):
    """The name of an argument, which can also be taken for a mapping of properties that have no names."""

    __slots__ = ()

    def keys(self):
        return ["additional_properties"]

    def __getitem__(self, _key):
        return str(self)


class Spy:
    """Stands for the caller of a resource, and keeps what it is asked for."""

    with_response: Any

    def __init__(self):
        self.with_response = self
        self.calls = []

    def body(self, model, /, **values):
        return model, values

    def call(self, operation, **arguments):
        self.calls.append((operation.__name__, arguments))

    def pages(self, operation, **arguments):
        self.calls.append((operation.__name__, arguments))

    def iterate(self, operation, limit, **arguments):
        self.calls.append((operation.__name__, {"limit": limit, **arguments}))

    def use(self, function):
        """Call a method with an argument for each of its names; return what it asked for, with those names."""
        parameters = inspect.signature(function).parameters
        positional = [name for name, each in parameters.items() if each.kind is each.POSITIONAL_OR_KEYWORD]
        named = {name: Name(name) for name in parameters if name not in positional}
        self.calls.clear()
        coroutine = function(*positional, **named)
        if inspect.iscoroutine(coroutine):
            with pytest.raises(TypeError, match="NoneType can't be used"):
                coroutine.send(None)
        (made,) = self.calls
        return made


def resources(vendor, flavor):
    """Return the resources of a vendor's class in a flavor, by name, which belong to a spy."""
    prefix = "Async" if flavor == "async" else ""
    home = type("Home", (getattr(agendum_api.resources, f"{prefix}{vendor.capitalize()}Resources"),), {})()
    home._caller = Spy()
    found = [name for name, each in inspect.getmembers(type(home)) if type(each).__name__ == "cached_property"]
    return {name: getattr(home, name) for name in found}


def methods(flavor):
    """Return the methods of all resources in a flavor by operation: resource, name, function, and what it passes."""
    found = []
    for vendor in ("swoogo", "eventify"):
        for place, resource in resources(vendor, flavor).items():
            for name, function in inspect.getmembers(resource, inspect.ismethod):
                if not name.startswith("_"):
                    module, passed = resource._caller.use(function)
                    found.append((module, place, name, function, passed))
    return found


METHODS = {flavor: methods(flavor) for flavor in flavors.CLASSES}


def method_of(name, flavor):
    """Return the method of an operation: resource, name, function, and what it passes."""
    module = next(each.module for each in OPERATIONS if each.name == name)
    (found,) = [each[1:] for each in METHODS[flavor] if each[0] == module and not each[2].startswith(WALKS)]
    return found


@pytest.fixture
def run(flavor, make):
    """Make a client and a call in a flavor: ``run("swoogo", lambda client: client.sessions.get(7), retries=2)``."""
    return functools.partial(flavors.run, make, flavor.name)


@pytest.mark.parametrize("flavor_name", flavors.CLASSES)
def test_there_is_one_method_for_each_operation(flavor_name):
    """Breaks when an operation cannot be called by a method, or by two."""
    called = [each[0] for each in METHODS[flavor_name] if not each[2].startswith(WALKS)]
    assert Counter(each.module for each in OPERATIONS) == Counter(called)


def test_both_flavors_are_alike():
    """Breaks when a program cannot be made async by ``await`` alone."""

    def described(flavor):
        return [(*each[:3], str(inspect.signature(each[3])).partition(" ->")[0]) for each in METHODS[flavor]]

    assert described("sync") == described("async")


@pytest.mark.parametrize("flavor_name", flavors.CLASSES)
@pytest.mark.parametrize("name", NAMES)
def test_a_method_takes_what_the_generated_function_takes(name, flavor_name):
    """Breaks when a parameter or a property of the document cannot be given, or is required where it is not."""
    _, method, function, passed = method_of(name, flavor_name)
    generated = inspect.signature(capture.module_of(name)._get_kwargs).parameters
    assert generated.keys() == passed.keys()
    parameters = inspect.signature(function).parameters
    expected = {each.name: each.default is each.empty for each in generated.values() if each.name != "body"}
    given = {target: argument for target, argument in passed.items() if target != "body"}
    if "body" in generated:
        model, values = passed["body"]
        assert generated["body"].annotation is model
        fields = {each.name: each.init and each.default is attrs.NOTHING for each in attrs.fields(model)}
        assert fields.keys() == values.keys()
        expected |= fields
        given |= values
    assert len(given) == len(parameters), f"{method} has arguments that it drops"
    assert expected == {target: parameters[name].default is inspect.Parameter.empty for target, name in given.items()}


@pytest.mark.parametrize("flavor_name", flavors.CLASSES)
def test_a_list_with_pages_can_be_walked(flavor_name):
    """Breaks when the pages of a list have to be counted by hand, or a filter of the list cannot be given."""
    found = {}
    for module, place, name, _, passed in METHODS[flavor_name]:
        found.setdefault((module, place), {})[name] = passed.keys()
    lists = {key: each for key, each in found.items() if any("page" in passed for passed in each.values())}
    assert 8 <= len(lists)
    for each in lists.values():
        (name,) = [one for one in each if one.startswith("list")]
        suffix = name.removeprefix("list")
        rest = each[name] - {"page"}
        assert {
            name: each[name],
            f"pages{suffix and '_of'}{suffix}": rest,
            f"iterate{suffix}": {"limit", *rest},
        } == each
    walks = {key for key, each in found.items() if any(name.startswith(WALKS) for name in each)}
    assert walks == lists.keys()


@pytest.mark.parametrize("flavor_name", flavors.CLASSES)
def test_each_method_says_what_it_does(flavor_name):
    """Breaks when ``help()`` of a method has no page to read on, or no word on an error."""
    for module, _, name, function, _ in METHODS[flavor_name]:
        text = inspect.getdoc(function)
        assert text.partition("\n")[0].endswith("."), (module, name)
        assert "Raises:\n    ApiError: " in text
        assert "Source: https://" in text


@pytest.mark.parametrize("flavor_name", flavors.CLASSES)
def test_each_method_can_return_an_answer(flavor_name):
    """Breaks when the headers of an operation cannot be had."""
    for vendor in ("swoogo", "eventify"):
        for resource in resources(vendor, flavor_name).values():
            plain = {
                name for name, _ in inspect.getmembers(resource, inspect.ismethod) if not name.startswith(("_", *WALKS))
            }
            assert plain == vars(resource.with_response).keys()


def plain(value):
    """Return a value of a model as somebody would write it: mappings for models within."""
    if attrs.has(type(value)):
        return value.to_dict()
    return [plain(each) for each in value] if isinstance(value, list) else value


def full_body(name):
    """Return a body in which each property has a value."""
    properties, _ = minimal._object(document.resolve(document.operations()[name].request_schema))
    return {key: minimal.instance(each) for key, each in properties.items()}


def as_given(name, arguments, flavor):
    """Return the arguments of the generated function as those of the method: positional ones, and named ones."""
    _, _, function, passed = method_of(name, flavor)
    values = {passed[target]: value for target, value in arguments.items() if target != "body"}
    for target, argument in passed.get("body", (None, {}))[1].items():
        values[argument] = plain(getattr(arguments["body"], target))
    parameters = inspect.signature(function).parameters.values()
    positional = [values.pop(each.name) for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    return positional, {key: value for key, value in values.items() if value is not UNSET}


def sent(vendor):
    """Return what the last request consists of."""
    last = vendor.requests[-1]
    return last.method, str(last.url), last.headers.get("content-type"), last.content


@pytest.mark.parametrize("size", ["small", "full"])
@pytest.mark.parametrize("name", NAMES)
def test_a_method_sends_what_the_generated_function_sends(run, make, vendor, name, size, flavor):
    """Breaks when a value takes another way to the wire than through the generated function, or is lost."""
    call = capture.sample(name)
    if size == "full" and "body" in call:
        call = {**call, "body": full_body(name)}
    # One argument serves both.
    both = call["path"].keys() & call.get("body", {}).keys()
    call = {**call, "path": {**call["path"], **{each: call["body"][each] for each in both}}}
    arguments = capture.arguments(name, **call)
    whose = document.operations()[name].vendor
    same = vendor.issue(httpx.Request("POST", f"http://vendor.test/{'generatetoken' if whose == 'eventify' else ''}"))
    vendor.grant = lambda request: httpx.Response(200, content=same.content)
    if name == "add_sessions_to_speaker":
        vendor.answer = lambda request: httpx.Response(200, json={"id": 3, "sessions": []})
    capture.module_of(name).sync(client=make(flavors.CLASSES["sync"][whose]), **arguments)
    expected = sent(vendor)

    place, method, _, _ = method_of(name, flavor.name)
    positional, named = as_given(name, arguments, flavor.name)
    result = run(whose, lambda client: getattr(getattr(client, place), method)(*positional, **named))
    assert expected == sent(vendor)
    assert result is not None
    answer = run(whose, lambda client: getattr(getattr(client, place).with_response, method)(*positional, **named))
    assert Answer is type(answer)
    assert (result, document.operations()[name].success_status, ()) == (answer.parsed, answer.status, answer.violations)


def test_modules_are_found_by_name():
    """Breaks when an operation's module is not where its name says."""
    for each in OPERATIONS:
        assert each.module == importlib.import_module(each.module).__name__
