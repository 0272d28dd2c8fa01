import pytest

from certguide.core.faults import Code, FlowFaults
from certguide.loading.answersfile import read_answers


def test_yaml_and_json_say_the_same():
    yaml = read_answers(b"phone: none\napp: 12333\nface: yes\n", "a.yaml")
    assert yaml.answers == {"phone": "none", "app": "12333", "face": "yes"}
    assert yaml.positions == {"phone": (1, 8), "app": (2, 6), "face": (3, 7)}
    json = read_answers(b'{"phone": "none", "app": "12333", "face": "yes"}', "a.json")
    assert json.answers == yaml.answers
    assert read_answers(b"{}", "a.json").answers == {}


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", [(Code.EMPTY_FILE, (1, 1))]),
        (b"- phone\n", [(Code.WRONG_TYPE, (1, 1))]),
        (b"phone\n", [(Code.WRONG_TYPE, (1, 1))]),
        (b"phone: [own]\nface: true\nlast:\n", None),
        (b"phone: own\nphone: none\n", [(Code.DUPLICATE_KEY, (2, 1))]),
        ("face: yes\nphone：own\n".encode(), [(Code.WIDE_COLON, (2, 6))]),
        (b"phone: \xff\n", [(Code.NOT_UTF8, (1, 8))]),
        (b"phone: ' '\n", [(Code.EMPTY_TEXT, (1, 8))]),
        (b"*phone\n", [(Code.ALIAS, (1, 1))]),
        (b"phone: *own\n", [(Code.ALIAS, (1, 8))]),
    ],
)
def test_what_is_wrong_is_found_at_its_place(data, found):
    with pytest.raises(FlowFaults) as caught:
        read_answers(data, "a.yaml")
    faults = [(fault.code, fault.position) for fault in caught.value.faults]
    if found is None:
        found = [
            (Code.WRONG_TYPE, (1, 8)),
            (Code.NEEDS_QUOTES, (2, 7)),
            (Code.EMPTY_VALUE, (3, 1)),
        ]
    assert faults == found
