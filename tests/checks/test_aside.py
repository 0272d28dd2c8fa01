import os
import signal

import pytest

from certguide.checks.aside import aside
from certguide.core.faults import Code, Fault

FOUND = (
    Fault(code=Code.CASE_FAILS, file="流程/a.yaml", route=("cases", 3, "answers"), at="key"),
    Fault(code=Code.NOT_YAML, file="b.yaml", position=(1, 2), params={"fixed": "一\n二"}),
)


@pytest.fixture
def cores(monkeypatch):
    def are(number):
        monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(number)))

    return are


@pytest.mark.parametrize("number", [1, 2])
def test_what_is_found_is_the_same_with_one_core_and_with_two(cores, number):
    cores(number)
    assert tuple(aside(lambda: iter(FOUND))()) == FOUND
    assert tuple(aside(lambda: iter(FOUND * 20_000))()) == FOUND * 20_000


def test_with_two_cores_the_work_is_done_elsewhere_and_with_one_here(cores, tmp_path):
    def work():
        (tmp_path / str(os.getpid())).touch()
        return FOUND

    cores(2)
    assert tuple(aside(work)()) == FOUND
    assert not (tmp_path / str(os.getpid())).exists()
    cores(1)
    assert tuple(aside(work)()) == FOUND
    assert (tmp_path / str(os.getpid())).exists()


def test_work_that_fails_fails_where_it_was_asked_for(cores):
    def work():
        raise ZeroDivisionError

    cores(2)
    found = aside(work)
    with pytest.raises(ZeroDivisionError):
        found()


def test_work_that_was_stopped_from_outside_is_done_again(cores):
    here = os.getpid()

    def work():
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return FOUND

    cores(2)
    assert tuple(aside(work)()) == FOUND
