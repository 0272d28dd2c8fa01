"""Which names differ in one character only, so that one of them is likely a slip."""

from collections.abc import Iterable, Iterator


def differ_by_one(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each pair in which one character is another, is left out, or two have changed places.

    Linear in the names: each is looked up by what remains when one character is left out.
    """
    rests: dict[str, dict[str, None]] = {}
    told: set[frozenset[str]] = set()
    for name in names:
        for key in dict.fromkeys((name, *(name[:at] + name[at + 1 :] for at in range(len(name))))):
            for other in rests.get(key, ()):
                pair = frozenset((name, other))
                if pair not in told and _near(name, other):
                    told.add(pair)
                    yield other, name
            rests.setdefault(key, {})[name] = None


def _near(one: str, two: str) -> bool:
    if len(one) != len(two):
        return abs(len(one) - len(two)) == 1
    unlike = [at for at, pair in enumerate(zip(one, two, strict=True)) if pair[0] != pair[1]]
    if len(unlike) == 1:
        return True
    first, last = unlike[0], unlike[-1]
    return last == first + 1 and one[first] == two[last] and one[last] == two[first]
