"""What can be tried, in words and as plain values."""

from latentlab.models.what_if import AS_SET, EVERY, WhatIf


def test_only_what_is_not_as_set_is_told():
    assert AS_SET.chosen == {}
    assert str(AS_SET) == "as set"
    tried = WhatIf(objective="KL only", delta=0.0, kl_dropout=0.25)
    assert tried.chosen == {"objective": "KL only", "delta": 0.0, "kl_dropout": 0.25}
    assert str(tried) == "KL only, Δ 0, KL dropout 0.25"
    assert set(tried.chosen) < set(EVERY)
