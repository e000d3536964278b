"""Compiles src/Oxus.Reports/Text/advance-widths.tsv from the fonts beside it: python3 tools/fonts/advance-widths.py

Needs fontTools and brotli. One line a character: code point, joining type (D both sides, R right side only, U none, T transparent),
advance widths in units of 2048 to the em: regular isolated, initial, medial, final; bold in the same order. Run it again when the fonts change.
"""
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2] / "src" / "Oxus.Reports"
SUBSETS = ("latin", "latin-ext", "arabic")
FORMS = ("init", "medi", "fina")


def substitutions(font, tag):
    """Single substitutions of one feature, glyph to glyph."""
    table = font["GSUB"].table
    lookups = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == tag for i in record.Feature.LookupListIndex}
    found = {}
    for index in sorted(lookups):
        for sub in table.LookupList.Lookup[index].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            found.update(getattr(sub, "mapping", {}))
    return found


def widths(font):
    """Code point to the widths of its four forms, and its joining type."""
    forms = {tag: substitutions(font, tag) for tag in FORMS} if "GSUB" in font else {tag: {} for tag in FORMS}
    metrics = font["hmtx"].metrics
    rows = {}
    for point, glyph in font.getBestCmap().items():
        isolated = metrics[glyph][0]
        joined = [metrics[forms[tag].get(glyph, glyph)][0] for tag in FORMS]
        if glyph in forms["init"] and glyph in forms["fina"] or point == 0x640:
            kind = "D"
        elif glyph in forms["fina"]:
            kind = "R"
        elif 0x64B <= point <= 0x65F or 0x610 <= point <= 0x61A or point == 0x670:
            kind = "T"
        else:
            kind = "U"
        rows[point] = (kind, [isolated, *joined])
    return rows


def main():
    regular, bold = {}, {}
    for subset in SUBSETS:
        for into, weight in ((regular, 400), (bold, 700)):
            font = TTFont(ROOT / "Fonts" / f"vazirmatn-{subset}-{weight}-normal.woff2")
            for point, row in widths(font).items():
                into.setdefault(point, row)
    lines = []
    for point in sorted(regular):
        if point < 0x20 or point > 0xFFFF or point not in bold:
            continue
        kind, thin = regular[point]
        _, thick = bold[point]
        lines.append("\t".join([f"{point:04X}", kind, *map(str, thin), *map(str, thick)]))
    path = ROOT / "Text" / "advance-widths.tsv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{path.relative_to(ROOT.parents[1])}: {len(lines)} characters")


if __name__ == "__main__":
    main()
