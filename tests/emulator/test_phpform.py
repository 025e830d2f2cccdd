import pytest

from agendum_emulator import phpform


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", {}),
        (b"&&", {}),
        (b"a=1&b=2", {"a": "1", "b": "2"}),
        (b"a=1&a=2", {"a": "2"}),
        (b"a", {"a": ""}),
        (b"=1", {}),
        (b"a=b=c", {"a": "b=c"}),
        (b"a=1+2%2B3", {"a": "1 2+3"}),
        (b"a=%zz%4", {"a": "%zz%4"}),
        (b"a=%C3%A9", {"a": "é"}),
        (b"  a=1", {"a": "1"}),
        (b"a.b c=1", {"a_b_c": "1"}),
        (b"a%00b=1", {"a": "1"}),
        (b"a[]=1&a[]=2", {"a": {"0": "1", "1": "2"}}),
        (b"a[ ]=1", {"a": {"0": "1"}}),
        (b"a[5]=1&a[]=2", {"a": {"5": "1", "6": "2"}}),
        (b"a[x]=1&a[01]=2&a[-5]=3&a[]=4", {"a": {"x": "1", "01": "2", "-5": "3", "0": "4"}}),
        (b"a[b][0][id]=1", {"a": {"b": {"0": {"id": "1"}}}}),
        (b"a%5Bb%5D=1", {"a": {"b": "1"}}),
        (b"a[][x]=1&a[][x]=2", {"a": {"0": {"x": "1"}, "1": {"x": "2"}}}),
        (b"a=1&a[b]=2", {"a": {"b": "2"}}),
        (b"a[b]=1&a[b][c]=2", {"a": {"b": {"c": "2"}}}),
        (b"a[b]=1&a=2", {"a": "2"}),
        (b"a[b]tail=1", {"a": {"b": "1"}}),
        (b"a[b]tail[c]=1", {"a": {"b": "1"}}),
        (b"a[ b]=1", {"a": {" b": "1"}}),
        (b"a[b.c d]=1", {"a": {"b.c d": "1"}}),
        (b"[a]=1", {}),
        (b"a[=1", {"a_": "1"}),
        (b"a[b=1", {"a_b": "1"}),
        (b"a[b.c[d=1", {"a_b_c_d": "1"}),
        (b"a[b][c=1", {"a": {"b": "1"}}),
        (b"a]b=1", {"a]b": "1"}),
        (b"a[[b]]=1", {"a": {"[b": "1"}}),
        (b"a[9223372036854775807]=1&a[]=2", {"a": {"9223372036854775807": "1"}}),
        (b"a[9223372036854775807]=1&a[][b]=2", {"a": {"9223372036854775807": "1"}}),
        (b"a[9223372036854775808]=1&a[]=2", {"a": {"9223372036854775808": "1", "0": "2"}}),
    ],
)
def test_reads_what_php_reads(body, expected):
    """A client's encoder is checked against this; a difference from PHP would bless a wrong encoding."""
    assert expected == phpform.parse(body)


def test_deep_nesting_is_dropped():
    """PHP drops a variable beyond its limit; Python must not run out of stack either."""
    at_limit, beyond = b"a" + b"[b]" * 64, b"c" + b"[b]" * 65
    assert ["a"] == list(phpform.parse(at_limit + b"=1&" + beyond + b"=1&" + b"d" + b"[b]" * 100_000 + b"=1"))


@pytest.mark.parametrize("body", [b"a=%ff", b"%ff=1", b"\xff=1", b"a=%ED%A0%80"])
def test_bytes_that_are_no_text_are_an_error(body):
    """Half a character would end up in the database and in an answer that is no JSON."""
    with pytest.raises(phpform.FormError, match="not UTF-8"):
        phpform.parse(body)


def test_many_appended_values_take_linear_time():
    """A fuzzer's long body would otherwise stop the server for minutes."""
    assert 50_000 == len(phpform.parse(b"a[]=&" * 50_000)["a"])


def test_order_is_that_of_the_first_appearance():
    """The items of a list are taken in this order."""
    assert ["1", "0"] == list(phpform.parse(b"a[1]=x&a[0]=y&a[1]=z")["a"])


def test_assigned_values_follow_the_rules_of_a_form():
    """Multipart bodies have names without percent signs, and the same brackets."""
    fields = phpform.PhpArray()
    for name, value in (("a[b]", "1"), ("a[]", "2"), ("c d", "3"), ("%41", "4+4"), ("", "5"), ("e", "6"), ("e", "7")):
        phpform.assign(fields, name, value)
    assert {"a": {"b": "1", "0": "2"}, "c_d": "3", "%41": "4+4", "e": "7"} == fields
