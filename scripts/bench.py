"""Speed and memory, for the record: `python scripts/bench.py [ROWS]` (100,000 unless told).

Prints the wall time of `register validate` and `register report` on the sample register, the best of three warm
runs, and then every stage on a generated register of many rows: wall time, and peak memory of the process so far.
"""

from __future__ import annotations

import datetime as dt
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from openpyxl import Workbook

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
NOW = dt.datetime(2026, 11, 5, 9)
HEADINGS = (
    *("投诉编号", "受理时间", "主题", "客户姓名", "联系电话", "邮箱", "渠道", "紧急程度", "状态", "产品"),
    *(
        "投诉内容",
        "处理人",
        "首次响应时间",
        "处理措施",
        "解决时间",
        "关闭日期",
        "满意度",
        "补偿方式",
        "补偿金额",
        "备注",
    ),
)
Result = TypeVar("Result")


def main() -> None:
    """The commands, then the stages."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    command("validate", "validate")
    command("report", "report", "--month", "2026-10", "-o", str(Path(tempfile.gettempdir()) / "bench-report.pdf"))
    path = Path(tempfile.gettempdir()) / f"register-bench-{rows}.xlsx"
    if not path.exists():
        generate(path, rows)
    stages(path)


def command(name: str, *arguments: str) -> None:
    """The best wall time of three runs of one command on the sample register."""
    call = [sys.executable, "-m", "register", *arguments, "--now", NOW.isoformat(), "--quiet"]
    times = []
    for _ in range(4):
        started = time.perf_counter()
        done = subprocess.run(call, cwd=ROOT, check=False, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - started)
        if done.returncode > 1:  # 1 says that the register has errors, as the sample's does
            raise SystemExit(f"register {name} failed")
    print(f"register {name:<12} {min(times[1:]):6.2f} s wall")


def generate(path: Path, rows: int) -> None:
    """A register of believable values: 75,000 distinct times in 100,000 rows, three spellings of dates."""
    chance = random.Random(20261105)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("投诉登记")
    sheet.append(HEADINGS)
    for n in range(rows):
        received = NOW - dt.timedelta(minutes=chance.randrange(600_000))
        resolved = received + dt.timedelta(minutes=chance.randrange(60, 9_000))
        done = resolved < NOW
        sheet.append(
            [
                f"TS-{n:06}",
                spelled(received, chance),
                chance.choice(("物流", "配送", "产品", "品質", "退款", "服务态度", "账单")),
                chance.choice("王李张刘陈杨黄赵吴周") + chance.choice("伟芳娜敏静丽强磊军洋"),
                f"13{chance.randrange(10**9):09}",
                f"u{chance.randrange(30_000)}@example.com",
                chance.choice(("电话", "微信", "门店", "邮件")),
                chance.choice(("一般", "中度", "重大")),
                "已关闭" if done else "处理中",
                chance.choice(("沙发", "床垫", "台灯", "书架")),
                f"客户反映第{n}单没有在约定的时间送到，要求说明原因。",
                chance.choice(("周敏", "陈立", "吴佳", "何涛")),
                spelled(received + dt.timedelta(minutes=chance.randrange(5, 600)), chance),
                "已联系承运商补发并致歉。" if done else None,
                spelled(resolved, chance) if done else None,
                resolved.date() if done else None,
                chance.choice(("满意", "一般", "不满意")) if done else None,
                chance.choice(("优惠券", "退款", "无")) if done else None,
                chance.choice((20, 50, "100元")) if done else None,
                chance.choice(("/", None, "已电话说明")),
            ]
        )
    book.save(path)


def spelled(moment: dt.datetime, chance: random.Random) -> dt.datetime | str:
    """A time as one of three people would type it."""
    kind = chance.random()
    if kind < 0.6:
        return moment.replace(second=0, microsecond=0)
    return f"{moment:%Y/%m/%d %H:%M}" if kind < 0.9 else f"{moment.year}年{moment.month}月{moment.day}日 {moment:%H:%M}"


def stages(path: Path) -> None:
    """Read, match, normalise, validate, deadlines and figures, one after the other in this process."""
    from register.core.deadlines import deadlines
    from register.core.match import Match, match
    from register.core.metrics import figures
    from register.core.normalise import normalise
    from register.core.normalise.reading import REGIONS, Context
    from register.core.period import Period
    from register.core.validate import validate
    from register.settings import Options, load_settings
    from register.stores.workbook import WorkbookStore

    settings = load_settings(Options(settings=ROOT / "register.toml"))
    context = Context(now=NOW, timezone="Asia/Shanghai", habits=REGIONS["CN"], language="zh-Hans")
    book = timed("read", lambda: WorkbookStore(path).read())
    found = timed("match", lambda: match(book.sheets))
    assert isinstance(found, Match)
    typed = timed("normalise", lambda: normalise(found, context))
    findings = timed("validate", lambda: validate(typed, NOW))
    lines = timed("deadlines", lambda: deadlines(typed, settings.policy, settings.office, NOW))
    timed("figures", lambda: figures(typed, lines, findings, settings.policy, Period(2026, 10)))
    print(f"{typed.frame.height} rows, {len(findings)} findings, {lines.height} deadlines")


def timed(name: str, stage: Callable[[], Result]) -> Result:
    """Run one stage and print its time and the peak memory so far."""
    started = time.perf_counter()
    result = stage()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:<12} {time.perf_counter() - started:6.2f} s   peak {peak:5.0f} MB", flush=True)
    return result


if __name__ == "__main__":
    main()
