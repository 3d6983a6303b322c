"""Make the fonts the reports are set in: static, complete for everyday Chinese, small enough to ship.

Run once per release of the fonts, never by users:

    pip install justmytype-intl-cjk==0.1.0 fonttools==4.68.0
    python scripts/make_fonts.py

Source: the variable Noto Sans SC and TC of that package (SIL Open Font License 1.1). A variable font printed
through WeasyPrint gets the widths of its default weight, so each weight is cut to a static face of its own.
"""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

DESTINATION = Path(__file__).resolve().parent.parent / "register" / "fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}
# Latin, punctuation, arrows, enclosed figures, box and geometric shapes, kana, full-width forms, CJK units.
SYMBOL_RANGES = ((0x20, 0x250), (0x2000, 0x2070), (0x2100, 0x27C0), (0x3000, 0x3400), (0xFF00, 0xFFEF))
LAYOUT_FEATURES = ["kern", "palt", "halt", "vert", "locl", "ccmp", "liga", "tnum", "pnum", "mark", "mkmk"]


def repertoire(*encodings: str) -> set[int]:
    """Code points of the Chinese blocks that one of these legacy encodings holds."""
    found: set[int] = set()
    for point in (*range(0x3400, 0xA000), *range(0xF900, 0xFB00), *range(0x20000, 0x2A6E0)):
        for encoding in encodings:
            try:
                chr(point).encode(encoding)
            except UnicodeEncodeError:
                continue
            found.add(point)
    return found


FACES = {
    "SC": ("notosanssc", repertoire("gbk")),
    "TC": ("notosanstc", repertoire("big5", "big5hkscs")),
}


def cut(source: Path, weight: int, characters: set[int], target: Path) -> None:
    """Write one static face of the given weight with these characters and the common symbols."""
    font = instantiateVariableFont(
        TTFont(source, recalcTimestamp=False), {"wght": weight}, static=True, updateFontNames=True
    )
    options = Options(
        layout_features=LAYOUT_FEATURES, notdef_outline=True, hinting=False, name_IDs=["*"], glyph_names=False
    )
    subsetter = Subsetter(options)
    symbols = {point for first, end in SYMBOL_RANGES for point in range(first, end)}
    subsetter.populate(unicodes=characters | symbols)
    subsetter.subset(font)
    font.save(target)


def main() -> None:
    """Cut both weights of both scripts and put the licence beside them."""
    packaged = Path(str(files("justmytype_intl_cjk"))) / "fonts" / "ofl"
    DESTINATION.mkdir(parents=True, exist_ok=True)
    for script, (folder, characters) in FACES.items():
        source = packaged / folder / f"NotoSans{script}[wght].ttf"
        for name, weight in WEIGHTS.items():
            cut(source, weight, characters, DESTINATION / f"NotoSans{script}-{name}.ttf")
    shutil.copyfile(packaged / "notosanssc" / "OFL.txt", DESTINATION / "OFL.txt")


if __name__ == "__main__":
    main()
