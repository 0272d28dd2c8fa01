"""What a shell is offered when somebody presses the tab key."""

import pytest


def offered(call, line: str, monkeypatch) -> str:
    monkeypatch.setenv("_CERTGUIDE_COMPLETE", "complete_zsh")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", line)
    with pytest.raises(SystemExit) as ended:
        call()
    assert ended.value.code == 0
    return call.capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "entries"),
    [
        ("certguide ", ['"checklist":"一张单子：带什么、怎么办、问谁，适合打印"']),
        ("certguide guide --phone ", ['"none":"没有"', '"unsure":"不清楚"']),
        ("certguide steps a", ['"alipay":"用支付宝认证"']),
        ("certguide guide --las", ['"--last":"上一次认证成功是哪天？"']),
        ("certguide guide e", ['"e-card":"用电子社保卡认证"']),
        ("certguide methods --format m", ['"markdown":"Markdown"']),
    ],
)
def test_values_come_with_what_they_mean(call, monkeypatch, line, entries):
    out = offered(call, line, monkeypatch)
    for entry in entries:
        assert entry in out
