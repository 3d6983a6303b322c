"""The findings of a register: as a table for people, as JSON for programs, as CSV for a spreadsheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from register.core.finding import Finding, Severity
from register.core.match import Match
from register.core.reasons import EXCLUSION, WHY, msgid
from register.core.rules import RULES
from register.core.sheet import column_letter
from register.core.typed import Typed
from register.language import Words
from register.outputs.labels import SEVERITY, field_name
from register.outputs.plain import csv_table, one_line
from register.outputs.terminal import listing

SHOWN_EXCLUSIONS = 12


def sentences(finding: Finding, words: Words) -> tuple[str, str]:
    """What is wrong and what to do about it, in the reader's language."""
    rule = RULES[finding.rule]
    facts = dict(finding.params)
    facts["value"] = one_line(finding.value)
    facts["field"] = field_name(finding.field, words)
    if "why" in facts:
        facts["why"] = words.text(WHY[facts["why"]])
    if "other_field" in facts:
        facts["other_field"] = field_name(facts["other_field"], words)
    facts = {name: one_line(text, 200) for name, text in facts.items()}
    message = words.text(rule.message, **facts)
    if facts.get("readings"):
        message = words.sentences(message, words.text(msgid("Possible: %(readings)s."), readings=facts["readings"]))
    return message, words.text(rule.suggestion, **facts)


def title(rule: str, words: Words) -> str:
    """A rule in a few words."""
    known = RULES[rule]
    facts = {}
    if known.fields:
        facts["field"] = field_name(known.fields[0], words)
    if known.needs:
        facts["other_field"] = field_name(known.needs[0], words)
    return words.text(known.title, **facts)


def records(findings: Iterable[Finding], match: Match, words: Words) -> list[dict[str, object]]:
    """Findings with address and sentences, as the JSON contract has them."""
    return [_record(finding, match, words) for finding in findings]


def _record(finding: Finding, match: Match, words: Words) -> dict[str, object]:
    message, suggestion = sentences(finding, words)
    column = finding.column
    return {
        "rule": finding.rule,
        "severity": str(RULES[finding.rule].severity),
        "row": finding.row,
        "column": column_letter(column) if column else None,
        "address": match.sheet.address(finding.row, column) if column else None,
        "field": finding.field,
        "heading": one_line(match.columns[finding.field].heading) if finding.field in match.columns else None,
        "value": finding.value,
        "message": message,
        "suggestion": suggestion,
        "params": dict(finding.params),
    }


def population(typed: Typed, words: Words) -> dict[str, object]:
    """rows read = rows used + rows excluded with reasons; rows that hold no complaint are counted apart."""
    excluded = [
        {"row": exclusion.row, "reason": exclusion.reason, "message": words.text(EXCLUSION[exclusion.reason])}
        for exclusion in typed.exclusions
    ]
    return {
        "rows_read": typed.frame.height,
        "rows_used": typed.frame.height - len(excluded),
        "rows_excluded": excluded,
        "rows_blank": typed.blank_rows,
    }


def document(source: str, match: Match, typed: Typed, findings: Sequence[Finding], words: Words) -> dict[str, object]:
    """The JSON document of `register validate`."""
    columns = {
        name: {"column": column_letter(column.number), "heading": one_line(column.heading)}
        for name, column in match.columns.items()
    }
    return {
        "source": source,
        "sheet": typed.sheet,
        **population(typed, words),
        "columns": columns,
        "columns_unclaimed": list(match.unclaimed),
        "other_sheets": list(match.other_sheets),
        "findings": records(findings, match, words),
        "counts": counts(findings),
    }


def counts(findings: Iterable[Finding]) -> dict[str, int]:
    """How many findings of each severity."""
    found = Counter(str(RULES[finding.rule].severity) for finding in findings)
    return {str(severity): found[str(severity)] for severity in Severity}


def csv(match: Match, findings: Iterable[Finding], words: Words) -> str:
    """One line a finding."""
    header = ("address", "row", "field", "rule", "severity", "value", "message", "suggestion")
    rows = records(findings, match, words)
    return csv_table(header, ([row[name] for name in header] for row in rows))


def text(source: str, match: Match, typed: Typed, findings: Sequence[Finding], words: Words, width: int) -> str:
    """What a person reads: the population, the columns, the findings by row, the counts."""
    parts = [population_text(source, typed, words), columns_text(match, words)]
    header = [words.text(name) for name in (msgid("Cell"), msgid("Kind"), msgid("What is wrong"), msgid("What to do"))]
    if findings:
        parts.append(listing(header, [_row(finding, words) for finding in findings], width, words))
    found = counts(findings)
    if findings:
        sentence = msgid("Errors: %(error)s, warnings: %(warning)s, hints: %(hint)s.")
        parts.append(words.text(sentence, **found) + "\n")
    else:
        parts.append(words.text(msgid("Nothing to mend.")) + "\n")
    return "\n".join(parts)


def _row(finding: Finding, words: Words) -> tuple[str, str, str, str]:
    severity = words.text(SEVERITY[RULES[finding.rule].severity])
    return (f"{column_letter(finding.column or 0)}{finding.row}", severity, *sentences(finding, words))


def population_text(source: str, typed: Typed, words: Words) -> str:
    """`sample.xlsx, sheet 登记: rows read 262 = used 260 + left out 2`, and each row left out with its reason."""
    sentence = msgid("%(source)s, sheet %(sheet)s: rows read %(read)s = used %(used)s + left out %(excluded)s")
    read, excluded = typed.frame.height, typed.exclusions
    facts = {"read": read, "used": read - len(excluded), "excluded": len(excluded)}
    lines = [words.text(sentence, source=one_line(source), sheet=one_line(typed.sheet), **facts)]
    for exclusion in excluded[:SHOWN_EXCLUSIONS]:
        reason = words.text(EXCLUSION[exclusion.reason])
        lines.append(words.text(msgid("  row %(row)s: %(reason)s"), row=exclusion.row, reason=reason))
    if len(excluded) > SHOWN_EXCLUSIONS:
        more = len(excluded) - SHOWN_EXCLUSIONS
        lines.append(words.text(msgid("  … and %(n)s more; --format json lists them all."), n=more))
    if typed.blank_rows:
        sentence = msgid("  rows that hold no complaint (numbered in advance, totals): %(n)s")
        lines.append(words.text(sentence, n=typed.blank_rows))
    if not read:
        lines.append(words.text(msgid("There is no complaint in it yet; type the first one below the headings.")))
    return "\n".join(lines) + "\n"


def other_sheets(match: Match, words: Words) -> str:
    """The sheets that look like registers too, in a sentence; nothing where there are none."""
    if not match.other_sheets:
        return ""
    names = words.list([one_line(name, 30) for name in match.other_sheets])
    sentence = msgid("These sheets look like registers too and are not read: %(sheets)s. --sheet chooses one.")
    return words.text(sentence, sheets=names)


def columns_text(match: Match, words: Words) -> str:
    """Which column was read as which field."""
    found = [
        f"{column_letter(column.number)} {field_name(name, words)}"
        for name, column in sorted(match.columns.items(), key=lambda item: item[1].number)
    ]
    lines = [words.text(msgid("Columns read: %(columns)s"), columns=words.list(found))]
    if match.unclaimed:
        others = words.list([one_line(heading, 30) for heading in match.unclaimed])
        lines.append(words.text(msgid("Columns left alone: %(columns)s"), columns=others))
    return "\n".join(lines) + "\n"
