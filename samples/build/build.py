#!/usr/bin/env python3
"""Writes the sample district: samples/documents/*.txt and samples/truth/* from samples/build/sources/*.txt.

A source is clean prose in which every quantity is marked up. This script lays it out with the noise that text extracted
from a PDF has (broken lines, page numbers, running heads, stray spaces). Noise is only ever *inserted*, so each marked
place is known in the finished text to the character. Numbers that are not marked up are truth rows that are no figures.

Source markup (README.md has the longer story):
  @meta key=value            of the whole file: type, title, number, issuer, date, region, period, name, and the layout:
                             width, blank (1: blank line after each line), page (lines per page), foot, head
  @ctx a 2021                status (a e t) and period of the figures that follow
  @docstart key=value …      / @docend: one document inside a file of several
  @section text              a heading; its number is the section of the tasks below
  @line text                 a line of its own, not filled
  @raw … @end                lines kept as they are (tables)
  @monthly 2023 3            the table of January to March 2023
  @task num=1 | lead=A、B | resp=C、D | style=… | due=2022-06-30 | text
  {{528.0亿元|地区生产总值|flags}}   a figure: number and unit as printed; flags: g growth, c change, p progress, m multiple,
                             r rank · ge le ~ bound · a e t status · neg · u=unit · p=period · v=value · id=name
                             the indicator may be left out: the one of the figure before
  «gdp21» «gdp21g»           a value of the model, a growth rate computed from it
  <<name:text>>              a named place (a promise, a project)
"""
import json, random, re, sys
from pathlib import Path

import monthly
from planted import AS_OF, PLANTED
from model import MODEL, INDICATORS, growth

HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE.parent / "documents", HERE.parent / "truth"
NUMBER = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")
MEASURES = {"g": "growth", "c": "change", "p": "progress", "m": "multiple", "r": "rank", "l": "level"}
STATUS = {"a": "actual", "e": "estimate", "t": "target"}
BOUNDS = {"ge": "ge", "le": "le", "~": "approx"}
TASK_KEY = re.compile(r"\s*(num|lead|resp|style|due|duetext|dot|plan)=([^|]*)\|")
NO_START = set("。，、；：”’）》】？！,.;:)%％")
NO_END = set("“‘（《【(")
STYLES = {
    "resp": "（责任单位：{r}）", "lead": "（牵头单位：{l}；责任单位：{r}）", "leadonly": "（牵头单位：{l}）",
    "lead+": "（牵头单位：{l}，配合单位：{r}）", "duty": "（{r}按职责分工负责）", "leaduty": "（{l}牵头，{r}按职责分工负责）",
    "leaddo": "（{l}牵头，{r}具体负责）", "take": "（{l}牵头负责）",
}


def expand(text):
    def value(m):
        key = m.group(1)
        if re.fullmatch(r"[a-z]+\d\dg", key):
            return growth(key[:-3], 2000 + int(key[-3:-1])).lstrip("-")
        k = re.fullmatch(r"([a-z]+)(\d\d)", key)
        return MODEL[k.group(1)][2000 + int(k.group(2))]
    return re.sub("«([^»]+)»", value, text)


class Clean:
    """The text without noise, and the marked places in it."""

    def __init__(self):
        self.chars, self.glue, self.figures, self.places, self.tasks, self.docs = [], [], [], [], [], []
        self.blocks, self.status, self.period, self.indicator, self.section = [], "actual", "?", None, ""

    def put(self, text, glue=False):
        start = len(self.chars)
        self.chars.extend(text)
        self.glue.extend([glue] * len(text))
        return start

    def figure(self, body, prose):
        parts = body.split("|")
        shown = parts[0]
        number = NUMBER.match(shown).group()
        unit = shown[len(number):]
        row = {"number": number, "value": number.replace(",", ""), "measure": None, "bound": "eq",
               "status": self.status, "period": self.period, "indicator": None}
        tail = re.match(r"[—\-～至]([0-9.]+)(.*)", unit)
        if tail:
            row["value"], row["bound"], unit = f"{number}..{tail.group(1)}", "range", tail.group(2)
        negative = False
        for flag in parts[1:]:
            if flag in MEASURES: row["measure"] = MEASURES[flag]
            elif flag in STATUS: row["status"] = STATUS[flag]
            elif flag in BOUNDS: row["bound"] = BOUNDS[flag]
            elif flag == "neg": negative = True
            elif flag.startswith("u="): row["unit"] = flag[2:]
            elif flag.startswith("p="): row["period"] = flag[2:]
            elif flag.startswith("v="): row["value"] = flag[2:]
            elif flag.startswith("id="): row["id"] = flag[3:]
            elif row["indicator"] is None: row["indicator"] = flag
            else: raise ValueError(f"unknown flag {flag!r} in {body!r}")
        if negative: row["value"] = "-" + row["value"]
        row["unit"] = row.get("unit", unit).replace(" ", "")
        if row["unit"] == "-": row["unit"] = ""
        if row["measure"] is None:
            row["measure"] = {"个百分点": "change", "倍": "multiple"}.get(row["unit"], "level")
        self.indicator = row["indicator"] = row["indicator"] or self.indicator
        row["clean"] = self.put(number)
        self.put(shown[len(number):])
        self.figures.append(row)

    def text(self, text, prose=True):
        start = len(self.chars)
        for piece in re.split(r"(\{\{.*?\}\}|<<[\w.-]+:|>>)", expand(text)):
            if piece.startswith("{{"):
                self.figure(piece[2:-2], prose)
            elif piece.startswith("<<"):
                self.places.append({"id": piece[2:-1], "clean": len(self.chars), "end": None})
            elif piece == ">>":
                next(p for p in reversed(self.places) if p["end"] is None)["end"] = len(self.chars)
            else:
                self.put(piece)
        return start, len(self.chars)

    def block(self, kind, text):
        self.blocks.append((kind, *self.text(text)))


def keyvalues(text):
    return dict(part.split("=", 1) for part in (p.strip() for p in text.split("|")) if "=" in part)


def split_agencies(text):
    return [a for a in re.split("[、，；,;]", text) if a]


def lines_of(text):
    """The source's lines, the monthly tables it asks for put in."""
    for line in text.splitlines():
        if line.startswith("@monthly "):
            year, month = map(int, line.split()[1:])
            yield from ["@raw", *monthly.table(year, month, False), "@end"]
        else: yield line


def parse(source):
    meta, clean, raw = {}, Clean(), False
    for line in lines_of(source):
        if raw:
            if line == "@end": raw = False
            else: clean.block("raw", line)
        elif not line.strip(): clean.blocks.append(("gap", 0, 0))
        elif line.startswith("@meta "):
            meta.update([line[6:].split("=", 1)])
        elif line.startswith("@ctx "):
            _, status, clean.period = line.split()
            clean.status = STATUS[status]
        elif line.startswith("@docstart "):
            clean.docs.append({**keyvalues(line[10:]), "clean": len(clean.chars)})
        elif line == "@docend": clean.docs[-1]["cleanEnd"] = len(clean.chars)
        elif line == "@newpage": clean.blocks.append(("newpage", 0, 0))
        elif line.startswith("@section "):
            clean.section = re.match(r"(第?[（(]?[一二三四五六七八九十]+)", line[9:]).group(1).strip("第（(")
            clean.block("para", line[9:])
        elif line.startswith("@line "): clean.block("line", line[6:])
        elif line == "@raw": raw = True
        elif line.startswith("@task "):
            kv, text = {}, line[6:]
            while m := TASK_KEY.match(text):
                kv[m.group(1)] = m.group(2)
                text = text[m.end():]
            lead, resp = kv.get("lead", ""), kv.get("resp", "")
            closing = STYLES[kv.get("style", "resp")].format(l=lead, r=resp)
            number = kv.get("num")
            dot = kv.get("dot", ".")
            start, end = clean.text((number + dot if number else "") + text.strip() + closing)
            clean.blocks.append(("para", start, end))
            title = re.match(r"[^。：]*", re.sub(r"\{\{([^|}]*).*?\}\}", r"\1", re.sub("<<[^:]*:|>>", "", text.strip()))).group()
            clean.tasks.append({"plan": kv.get("plan", meta.get("name")), "section": clean.section, "number": number,
                                "clean": start, "cleanEnd": end, "title": title, "lead": split_agencies(lead),
                                "responsible": split_agencies(resp), "deadline": kv.get("due"),
                                "deadlineText": kv.get("duetext")})
        else: clean.block("para", line)
    return meta, clean


def columns(c):
    return 1 if ord(c) < 0x2000 else 2


class Page:
    """Emits lines and, every so many of them, a page break with its number and running head."""

    def __init__(self, meta):
        self.out, self.lines, self.number = [], 0, int(meta.get("first", 1))
        self.blank = "\n" if meta.get("blank") == "1" else ""
        self.per_page, self.foot, self.head = int(meta.get("page", 28)), meta.get("foot", ""), meta.get("head", "")

    def text(self, s):
        self.out.append(s)

    def newline(self):
        self.out.append("\n" + self.blank)
        self.lines += 1
        if self.lines >= self.per_page: self.turn()

    def turn(self):
        self.lines = 0
        foot = self.foot.replace("#", str(self.number))
        if foot: self.out.append(f"\n\n{foot} \n\n")
        self.number += 1
        if self.head: self.out.append(self.head.replace("#", str(self.number)) + "\n\n")
        self.out.append(" ")


def layout(meta, clean, rng):
    width, spacing = int(meta.get("width", 56)), float(meta.get("spacing", 0.35))
    page, where, position = Page(meta), {}, 0

    def emit(s):
        nonlocal position
        page.text(s)

    def length():
        return sum(map(len, page.out))

    chars = clean.chars
    inside = {f["clean"]: f for f in clean.figures}
    total = 0  # characters emitted; page.out is summed lazily
    seen = 0

    def offset():
        nonlocal total, seen
        while seen < len(page.out):
            total += len(page.out[seen]); seen += 1
        return total

    for kind, start, end in clean.blocks:
        if kind == "gap":
            page.text("\n" if not page.blank else " \n\n"); continue
        if kind == "newpage":
            page.turn(); continue
        column = 0
        if kind == "para" and meta.get("indent") == "1":
            page.text("  "); column = 4
        i = start
        while i < end:
            j = i + 1
            if ord(chars[i]) < 0x80 and chars[i] not in " ()":
                while j < end and ord(chars[j]) < 0x80 and chars[j] not in " ()": j += 1
            if kind == "para" and i > start:
                word = sum(map(columns, chars[i:j]))
                too_long = column + word > width and chars[i] not in NO_START
                opens = chars[i] in NO_END and column + word + 2 > width
                if too_long or opens:
                    page.newline(); column = 0
                elif kind == "para" and column > 0:
                    digit, before = chars[i].isdigit() and chars[i].isascii(), chars[i - 1]
                    after_digit = before.isascii() and before.isdigit() and ord(chars[i]) > 0x2e80
                    unit_gap = before in "亿万" and chars[i] in "元人亩吨" and i >= 2 and chars[i-2].isascii() and chars[i-2].isdigit()
                    if (digit and ord(before) > 0x2e80 and before not in "（“，。、；：" and rng.random() < spacing) \
                            or (after_digit and chars[i] not in NO_START and chars[i] != "．" and rng.random() < spacing) \
                            or (unit_gap and rng.random() < 0.06):
                        page.text(" "); column += 1
            base = offset()
            for k in range(i, j): where[k] = base + k - i
            page.text("".join(chars[i:j])); column += sum(map(columns, chars[i:j]))
            i = j
        page.newline()
    where[len(chars)] = offset()
    return "".join(page.out).rstrip("\n ") + " \n", where


def quote(text, offset):
    """The clause round an offset."""
    left = max(text.rfind(c, 0, offset) for c in "。；\f") + 1
    right = min((p for p in (text.find(c, offset) for c in "。；") if p >= 0), default=len(text))
    left = max(left, offset - 80)
    return text[left:min(right, offset + 60)].strip()


def build(path, source):
    meta, clean = parse(source)
    text, where = layout(meta, clean, random.Random(path.stem))
    rows, by_id = [], {}
    marked = {where[f["clean"]]: f for f in clean.figures}
    for m in NUMBER.finditer(text):
        f = marked.pop(m.start(), None)
        row = {"offset": m.start(), "number": m.group(), "fig": "Y" if f else "N"}
        if f:
            assert m.group() == f["number"], (path, f, text[m.start():m.start() + 20])
            row.update({k: f[k] for k in ("indicator", "value", "unit", "measure", "bound", "status", "period")})
            if "id" in f: by_id[f["id"]] = {"file": path.name, "numberStart": m.start(), "value": f["value"], "unit": f["unit"], "quote": quote(text, m.start())}
        rows.append(row)
    assert not marked, (path, [(o, f) for o, f in marked.items()][:3])
    for p in clean.places:
        s, e = where[p["clean"]], where[p["end"] - 1] + 1
        by_id[p["id"]] = {"file": path.name, "start": s, "end": e, "quote": text[s:e]}
    tasks = []
    for t in clean.tasks:
        s, e = where[t["clean"]], where[t["cleanEnd"] - 1] + 1
        assert text[e - 1] == "）" and (t["number"] is None or text[s:].startswith(t["number"]))
        tasks.append({"file": path.name, "plan": t["plan"], "section": t["section"], "number": t["number"], "start": s, "end": e,
                      "title": t["title"], "lead": t["lead"], "responsible": t["responsible"], "deadline": t["deadline"], "deadlineText": t["deadlineText"]})
    keys = ("type", "title", "number", "issuer", "date", "region", "period")
    if clean.docs:
        docs = [{"file": path.name, "start": where[d["clean"]], "end": where[d["cleanEnd"] - 1] + 1, **{k: d.get(k) for k in keys}} for d in clean.docs]
    else:
        docs = [{"file": path.name, "start": 0, "end": len(text), **{k: meta.get(k) for k in keys}}]
    (DOCS / path.name).write_text(text, "utf8")
    return text, rows, tasks, docs, by_id


def write_rows(path, rows):
    columns_ = ["offset", "number", "fig", "indicator", "value", "unit", "measure", "bound", "status", "period"]
    with open(path, "w", encoding="utf8") as f:
        f.write("id\t" + "\t".join(columns_) + "\n")
        for n, r in enumerate(rows, 1):
            f.write(f"n{n:04d}\t" + "\t".join(str(r.get(c, "")) for c in columns_) + "\n")


def jsonl(path, items):
    path.write_text("".join(json.dumps(i, ensure_ascii=False) + "\n" for i in items), "utf8")


def observations(figures):
    """The true yearly values of the outline's indicators, each with the places that tell it."""
    out = []
    for ind in INDICATORS:
        values = []
        for year, value in MODEL[ind["key"]].items():
            told = []
            for name, rows in figures.items():
                for r in rows:
                    if r["fig"] == "Y" and r["period"] in (str(year), f"{year}-01..{year}-12") and r["indicator"] in ind["names"] and r["status"] != "target" \
                            and r["measure"] == ind["measure"] and abs(float(r["value"]) / ind.get("factor", {}).get(r["unit"], 1) - float(value)) < 1e-9 \
                            and (r["unit"] == ind["unit"] or r["unit"] in ind.get("factor", {})):
                        told.append({"document": name, "numberStart": r["offset"], "status": r["status"]})
            values.append({"period": str(year), "value": value, "told": told})
        out.append({"indicator": ind["name"], "unit": ind["unit"], "measure": ind["measure"], "values": values})
    return out


def light(ind):
    """Path and light at the end of 2023, three of five years gone, by the rules of the project's design."""
    values, base, target = MODEL[ind["key"]], ind["base"]["value"], ind["target"]["value"]
    out = {"indicator": ind["name"], "latest": values[2023], "elapsed": 0.6, "path": None, "light": "green", "note": None}
    if ind["target"].get("text"):
        out.update(light=None, note="完成市下达任务: the target is the city's; green only if the reports' own 完成市下达任务 is taken as proof, else grey")
    elif ind["key"] == "fai":
        out["note"] = "a growth rate alone: 11.3, 8.6, 7.2 are 9.0 % a year on average against 8 %; 2023 alone is below"
    elif ind["key"] == "job":
        done = sum(map(float, values.values()))
        out.update(latest=f"{done:.2f}", path=round(0.6 * float(target), 3), note="sum of 2021 to 2023")
        assert done >= out["path"]
    elif ind["target"]["bound"] == "ge" or ind["key"] == "une":
        out["note"] = "met in each year"
    else:
        b, t, now = float(base), float(target), float(values[2023])
        path = b * (t / b) ** 0.6 if ind["growth"] else b + (t - b) * 0.6
        progress = (now - b) / (t - b)
        ahead = now >= path if t > b else now <= path
        out.update(path=round(path, 4), progress=round(progress, 3), light="green" if ahead or progress >= 1 else "yellow" if progress / 0.6 >= 0.8 else "red")
    return out


def main():
    figures, texts, places, tasks, docs = {}, {}, {}, [], []
    sources = {p.name: p.read_text("utf8") for p in (HERE / "sources").glob("*.txt")} | monthly.sources()
    for name, source in sorted(sources.items()):
        path = Path(name)
        text, rows, t, d, by_id = build(path, source)
        figures[path.name], texts[path.name] = rows, text
        assert not places.keys() & by_id.keys(), places.keys() & by_id.keys()
        places.update(by_id); tasks += t; docs += d
        write_rows(TRUTH / (path.stem + ".figures.tsv"), rows)
        print(f"{path.name}: {len(text)} characters, {sum(r['fig'] == 'Y' for r in rows)} figures of {len(rows)} numbers, {len(t)} tasks")
    jsonl(TRUTH / "tasks.jsonl", tasks)
    jsonl(TRUTH / "documents.jsonl", docs)
    dump = lambda name, data: (TRUTH / name).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf8")
    dump("plan.json", {"title": "云溪区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", "region": "990103", "period": "2021-2025",
                       "indicators": [{k: i[k] for k in ("number", "name", "dimension", "unit", "nature", "base", "target", "growth")} for i in INDICATORS]})
    dump("observations.json", observations(figures))
    def resolve(x):
        if isinstance(x, str) and x.startswith("@"): return places[x[1:]]
        if isinstance(x, str) and x.startswith("?"): return find(x[1:])
        if isinstance(x, list): return [resolve(v) for v in x]
        if isinstance(x, dict): return {k: resolve(v) for k, v in x.items()}
        return x

    def find(key):
        name, indicator, value, period = key.split("|")
        row, = (r for r in figures[name] if (r.get("indicator"), r.get("value"), r.get("period")) == (indicator, value, period))
        return {"file": name, "numberStart": row["offset"], "value": value, "unit": row["unit"], "quote": quote(texts[name], row["offset"])}
    dump("planted.json", resolve(PLANTED))
    dump("lights.json", {"asOf": AS_OF, "indicators": [light(i) for i in INDICATORS]})


if __name__ == "__main__":
    main()
