#!/usr/bin/env python3
"""Writes samples/formats/: four of the sample's documents as an office publishes them, .docx and .pdf, with real tables and page numbers.

Needs LibreOffice (soffice) and the Noto CJK fonts. The texts are those of samples/build/sources without the noise of extraction, so the
statements read from them must be those of the .txt, wherever they stand: that is what the test of the formats compares.
"""
import html, re, subprocess, sys, tempfile
from pathlib import Path

import monthly
from build import parse

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "formats"
NAMES = ["2021-02-outline", "2022-01-plan-report", "2022-02-task-division", "2023-12-monthly-statistics"]
HEADING = re.compile(r"第[一二三四五六七八九十]+[章节] |[一二三四五六七八九十]+、")
CELLS = re.compile(r"(\d+) (.+?（[^（）]*）) (.+)")
STYLE = """<style>@page { size: 21cm 29.7cm; margin: 2.6cm 2.6cm 2.8cm }
body, td, th, p { font-family: 'Noto Serif CJK SC'; font-size: 12pt; line-height: 150% }
h1 { text-align: center; font-size: 18pt } h2 { font-size: 14pt } p.body { text-indent: 2em } table { border-collapse: collapse }
td, th { border: 1px solid black; padding: 2px 4px; font-size: 10.5pt }</style>"""
FOOTER = '<div title="footer"><p align="center">— <sdfield type=PAGE subtype=RANDOM format=ARABIC></sdfield> —</p></div>'


def paragraph(kind, text):
    safe = html.escape(text.strip())
    if not safe: return ""
    if kind == "line" and HEADING.match(text): return f"<h2>{safe}</h2>"
    return f'<p class="body">{safe}</p>' if kind == "para" else f'<p align="center">{safe}</p>'


def table(rows):
    return '<table border="1">' + "".join(rows) + "</table>"


def cells(texts, tag="td"):
    return "<tr>" + "".join(f"<{tag}>{html.escape(t)}</{tag}>" for t in texts) + "</tr>"


def tabbed(lines):
    return table(cells(line.split("\t")) for line in lines)


def indicators(lines):
    """The outline's table: one row a line, its dimension (a word written downwards) a cell over the rows that follow."""
    groups, word, held = [], "", ""
    for line in lines:
        found = CELLS.fullmatch(line)
        if found:
            if word: groups.append((word, []))
            word = ""
            groups[-1][1].append([f"{found[1]} {found[2]}", *found[3].split(" ")])
        elif line in ("完成市", "下达任务"): held += line
        elif line.startswith("- ") and held:  # the rest of a row broken by its cell of two lines
            groups[-1][1][-1] += [held, *line.split(" ")]
            held = ""
        else: word += line
    rows = [cells(["类别", "指标", "2020年基期值", "2025年目标值", "年均增长（%）[累计]", "指标属性"], "th")]
    for name, group in groups:
        for n, row in enumerate(group):
            first = f'<td rowspan="{len(group)}">{name}</td>' if n == 0 else ""
            # A target that later rows lack stands over them too: they have a cell less.
            over = 1 + next((i for i, r in enumerate(group[n + 1:]) if len(r) == len(row)), len(group) - n - 1)
            spans = [over if i == 2 and len(row) == 5 else 1 for i in range(len(row))]
            rows.append("<tr>" + first + "".join(f'<td rowspan="{s}">{html.escape(t)}</td>' for t, s in zip(row, spans)) + "</tr>")
    return table(rows)


def raw(lines):
    """Lines kept as they are: what has tabs is a table, the outline's indicators are one, the rest are lines."""
    if any(CELLS.fullmatch(line) for line in lines):
        first = next(i for i, line in enumerate(lines) if line == "经")
        last = next(i for i, line in enumerate(lines) if line.startswith("注："))
        title = [line for line in lines[:first] if line.startswith("专栏")]
        note = "".join(lines[last:])
        return "".join(paragraph("line", t) for t in title) + indicators(lines[first:last]) + paragraph("para", note)
    out, held = [], []
    for line in [*lines, ""]:
        if "\t" in line: held.append(line); continue
        if held: out.append(tabbed(held)); held = []
        out.append(paragraph("line", line))
    return "".join(out)


def page(source):
    meta, clean = parse(source)
    out, held = [], []
    for kind, start, end in [*clean.blocks, ("end", 0, 0)]:
        text = "".join(clean.chars[start:end])
        if kind == "raw": held.append(text); continue
        if held: out.append(raw(held)); held = []
        if kind in ("line", "para"): out.append(paragraph(kind, text))
    title = html.escape(meta.get("title", ""))
    return f'<html><head><meta charset="utf-8"><title>{title}</title>{STYLE}</head><body>{"".join(out)}{FOOTER}</body></html>'


def convert(file, kind, folder):
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind, "--outdir", folder, file],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    OUT.mkdir(exist_ok=True)
    sources = {p.stem: p.read_text("utf8") for p in (HERE / "sources").glob("*.txt")}
    sources |= {Path(name).stem: text for name, text in monthly.sources().items()}
    with tempfile.TemporaryDirectory() as folder:
        for name in NAMES:
            web = Path(folder) / f"{name}.html"
            web.write_text(page(sources[name]), "utf8")
            convert(web, "odt:writer8", folder)
            for kind in ("docx:MS Word 2007 XML", "pdf:writer_pdf_Export"):
                convert(web.with_suffix(".odt"), kind, folder)
                made = web.with_suffix("." + kind.split(":")[0])
                (OUT / made.name).write_bytes(made.read_bytes())
                print(f"{made.name}: {made.stat().st_size} bytes")


if __name__ == "__main__":
    sys.exit(main())
