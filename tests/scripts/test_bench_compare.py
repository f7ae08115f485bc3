"""Two files of what the benchmarks found, compared: what got slower, faster, is gone or new."""

import importlib
import json
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
MACHINE = {"system": "Linux", "cpu": "A", "cores": 2, "flags": ["avx2"], "load": 0.1}


@pytest.fixture
def scripts(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return importlib.import_module


def found(*figures, **machine):
    return {"machine": MACHINE | machine, "figures": list(figures)}


def verdicts(changes):
    return {change.name: change.verdict for change in changes}


def test_a_ratio_must_differ_by_more_than_both_spreads_and_a_twentieth(scripts):
    compared = scripts("bench_compare").compared
    for before, now, spreads, verdict in (
        (1.0, 1.04, (0.0, 0.0), "same"),
        (1.0, 1.06, (0.0, 0.0), "slower"),
        (1.0, 1.06, (0.1, 0.0), "same"),
        (1.0, 1.06, (0.0, 0.1), "same"),
        (1.0, 1.2, (0.1, 0.1), "slower"),
        (1.0, 0.8, (0.1, 0.1), "faster"),
    ):
        old = {"benchmark": "ppca", "ratio": before, "spread": spreads[0]}
        new = {"benchmark": "ppca", "ratio": now, "spread": spreads[1]}
        assert verdicts(compared(found(old), found(new))) == {"ppca: ratio": verdict}


def test_of_rates_less_is_slower(scripts):
    compared = scripts("bench_compare").compared
    old, new = {"benchmark": "train", "ratio_to_fused": 1.0}, {"benchmark": "train", "ratio_to_fused": 0.8}
    (change,) = compared(found(old), found(new))
    assert (change.verdict, change.times) == ("slower", 1.25)
    assert compared(found(new), found(old))[0].verdict == "faster"


def test_lines_of_one_benchmark_are_told_apart_and_some_are_gone_or_new(scripts):
    compared = scripts("bench_compare").compared
    old = [{"benchmark": "tenfold", "of": of, "ratio": 10.0, "spread": 0.1} for of in ("em", "open")]
    new = [{"benchmark": "tenfold", "of": of, "ratio": 10.0, "spread": 0.1} for of in ("em", "encode")]
    changes = compared(found(*old), found(*new))
    assert verdicts(changes) == {"tenfold em: ratio": "same", "tenfold open: ratio": "gone",
                                 "tenfold encode: ratio": "new"}  # fmt: skip
    assert [change.verdict for change in changes] == ["gone", "new", "same"]


def test_times_without_a_peer_are_compared_on_one_kind_of_machine_alone(scripts):
    compared = scripts("bench_compare").compared
    old, new = {"benchmark": "pan", "pan_p95_ms": 10.0}, {"benchmark": "pan", "pan_p95_ms": 20.0}
    assert verdicts(compared(found(old), found(new))) == {"pan: pan_p95_ms": "slower"}
    assert compared(found(old), found(new, cpu="B")) == []
    assert verdicts(compared(found(old), found({"benchmark": "pan", "pan_p95_ms": 12.0}, load=9.0))) == {
        "pan: pan_p95_ms": "same"
    }
    with_peer = {"benchmark": "ppca", "ratio": 1.0, "ours_s": 1.0, "peer_s": 1.0}
    slow_day = {"benchmark": "ppca", "ratio": 1.0, "ours_s": 3.0, "peer_s": 3.0}
    assert verdicts(compared(found(with_peer), found(slow_day))) == {"ppca: ratio": "same"}


def test_the_table_names_what_changed_and_counts_the_rest(scripts):
    module = scripts("bench_compare")
    old = [{"benchmark": name, "ratio": 1.0, "spread": 0.0} for name in ("a", "b", "c", "d")]
    new = [{"benchmark": name, "ratio": ratio, "spread": 0.0} for name, ratio in (("a", 1), ("b", 2), ("c", 0.5))]
    lines = module.table(module.compared(found(*old), found(*new))).splitlines()
    assert [line.split()[:2] for line in lines] == [
        ["slower", "b:"], ["faster", "c:"], ["gone", "d:"], ["1", "figures"],
    ]  # fmt: skip
    assert "2.00 × as long" in lines[0]


def test_the_kind_of_machine_is_told(scripts):
    module = scripts("bench_compare")
    about = module.machine()
    assert about["cores"] >= 1
    assert about["cpu"]
    assert module.same_kind(about, module.machine())
    kept = module.kept(about, ["[latentlab] Ready\n", '{"benchmark": "a", "ratio": 1.0}\n'])
    assert kept["figures"] == [{"benchmark": "a", "ratio": 1.0}]
    assert json.loads(json.dumps(kept)) == kept


@pytest.fixture
def bench(scripts, monkeypatch):
    """The script, every benchmark of which says one ratio."""
    module = scripts("bench")
    monkeypatch.setattr(module, "torch_of", lambda python: "2.0")
    monkeypatch.setitem(sys.modules, "environment", type(sys)("environment"))
    sys.modules["environment"].prepare = lambda *extras: Path(sys.executable)
    module.says = 1.0

    def told_by(command, surroundings, lines):
        lines.append(json.dumps({"benchmark": command[-1], "ratio": module.says, "spread": 0.01}) + "\n")
        return 0

    monkeypatch.setattr(module, "told_by", told_by)

    def main(*words):
        monkeypatch.setattr(sys, "argv", ["bench.py", *map(str, words)])
        return module.main()

    return module, main


def test_a_run_is_kept_and_compared(bench, tmp_path, capsys):
    module, main = bench
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    assert main("ppca", "gplvm", "--json", old) == 0
    kept = json.loads(old.read_text())
    assert kept["machine"]["torch"] == "2.0"
    assert [line["benchmark"] for line in kept["figures"]] == ["ppca", "gplvm"]
    assert main("ppca", "--compare", old) == 0
    assert "gone" not in capsys.readouterr().out  # gplvm was not asked for
    module.says = 2.0
    assert main("ppca", "--compare", old, "--json", new) == 1
    assert "slower" in capsys.readouterr().out
    assert main("--compare", old, new) == 1
    assert "gone" in capsys.readouterr().out
    assert main("--compare", new, new) == 0


def test_what_is_not_there_is_said(bench, tmp_path, capsys):
    _, main = bench
    assert main("nothing") == 2
    assert main("ppca", "--compare", tmp_path / "none.json") == 2
    assert main("--compare") == 2
    assert "there is no such file" in capsys.readouterr().err


def test_every_benchmark_has_its_function(scripts):
    bench = scripts("bench")
    for module, names in bench.WITHIN.items():
        text = (SCRIPTS / f"{module}.py").read_text()
        assert all(f"def bench_{name}(" in text for name in names)
    assert set(bench.NAMES) <= {name for names in bench.WITHIN.values() for name in names}


def test_ratios_are_paired_round_by_round(scripts):
    turns = scripts("bench_turns")
    assert turns.ratio_of([1.0, 2.0, 30.0], [2.0, 4.0, 60.0]) == {"ratio": 0.5, "spread": 0.0}
    called = []
    found = turns.in_turns({"a": lambda: called.append("a"), "b": lambda: called.append("b")}, rounds=2)
    assert called == ["b", "a", "a", "b", "b", "a"]
    assert [len(found["a"]), len(found["b"])] == [2, 2]
