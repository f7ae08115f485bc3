"""What tests of the health of a run share."""


def told(found):
    return " ".join(finding.words for finding in found.findings)


def finding(found, word):
    return next(one for one in found.findings if word in one.words)
