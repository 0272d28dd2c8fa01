"""The form of a condition: what stands behind `when`."""

from collections.abc import Iterator

from certguide.core.faults import Code, Fault, Route
from certguide.loading.tree import UNREAD, Data
from certguide.loading.values import check_text, expected

_NESTING = ("all", "any", "not")


def check_condition(data: Data, file: str, route: Route) -> Iterator[Fault]:
    """Yield what is wrong with the form of a condition; its names are checked elsewhere.

    `{phone: [own, helper], face: yes}`: a question and an option or a list of options;
    `all` and `any` hold lists of conditions, `not` holds one. Nothing may be empty: an empty
    condition would always be met.
    """
    if data is UNREAD:
        return
    if not isinstance(data, dict):
        yield expected(("mapping",), data, file, route)
    elif not data:
        yield Fault(code=Code.EMPTY_LIST, file=file, route=route)
    else:
        for key, wanted in data.items():
            yield from _check_part(key, wanted, file, (*route, key))


def _check_part(key: str, wanted: Data, file: str, route: Route) -> Iterator[Fault]:
    if key == "not":
        yield from check_condition(wanted, file, route)
    elif isinstance(wanted, list):
        if not wanted:
            yield Fault(code=Code.EMPTY_LIST, file=file, route=route)
        check = check_condition if key in _NESTING else check_text
        for number, each in enumerate(wanted):
            yield from check(each, file, (*route, number))
    elif key in _NESTING:
        yield from () if wanted is UNREAD else [expected(("list",), wanted, file, route)]
    else:
        yield from check_text(wanted, file, route, or_else=("list",))
