"""The monthly statistics tables of 2022 and 2023, as source text for build.py.

Levels are cumulated from January and end in the year's value of the model; a growth rate is computed from the two printed
levels. Quarterly figures appear every third month only, customs figures are missing where CUSTOMS_MISSING says so.
"""
import random

from model import MODEL

QUARTERLY = {"gdp"}
CUSTOMS_MISSING = {(2022, 4), (2022, 8), (2023, 2), (2023, 5), (2023, 10)}
#        key      name                    unit     decimals  levels of 2021, 2022, 2023                       months' weights
SERIES = [
    ("gdp", "地区生产总值", "亿元", 1, None, [7.1, 7.1, 7.7, 7.9, 8.2, 8.4, 8.2, 8.3, 8.6, 8.9, 9.4, 10.2]),
    ("ind", "规模以上工业增加值", "亿元", 1, None, None),
    ("turn", "规模以上工业营业收入", "亿元", 1, ("571.2", "616.8", "684.3"), [7.3, 7.0, 8.3, 8.1, 8.4, 8.8, 8.2, 8.3, 8.7, 8.5, 8.9, 9.5]),
    ("fai", "固定资产投资", "亿元", 1, None, None),
    ("ret", "社会消费品零售总额", "亿元", 1, None, [9.4, 8.6, 8.0, 7.6, 8.1, 8.2, 7.9, 8.0, 8.3, 8.8, 8.5, 8.6]),
    ("above", "限额以上零售额", "亿元", 1, ("86.4", "88.9", "99.7"), [9.1, 8.4, 8.1, 7.4, 8.0, 8.7, 7.8, 7.9, 8.5, 8.5, 8.9, 8.7]),
    ("trade", "进出口总额", "亿元", 2, ("48.90", "47.10", "45.20"), [8.6, 7.1, 8.3, 8.1, 8.4, 8.8, 8.6, 8.5, 8.4, 8.2, 8.3, 8.7]),
    ("export", "出口总额", "亿元", 2, ("36.20", "34.60", "32.70"), [8.7, 6.9, 8.4, 8.0, 8.5, 8.9, 8.7, 8.5, 8.3, 8.2, 8.2, 8.7]),
    ("fdi", "实际使用外资", "万美元", 0, ("8300", "9050", "9120"), [6, 5, 9, 8, 8, 12, 7, 7, 11, 7, 8, 12]),
    ("rev", "一般公共预算收入", "亿元", 2, None, [12.2, 7.6, 8.4, 8.3, 8.2, 8.9, 7.9, 6.9, 7.6, 8.0, 7.1, 8.9]),
    ("exp", "一般公共预算支出", "亿元", 2, ("53.44", "56.17", "58.42"), [8.0, 6.9, 9.6, 7.4, 7.7, 10.4, 7.0, 7.1, 8.9, 7.2, 8.4, 11.4]),
    ("power", "工业用电量", "亿千瓦时", 2, ("18.62", "19.57", "21.16"), [7.8, 6.5, 8.3, 8.0, 8.3, 8.5, 9.4, 9.5, 8.6, 8.1, 8.3, 8.7]),
]
RATES = {
    ("ind", 2022): "- 8.1 7.9 5.2 5.6 6.0 6.2 6.4 6.5 6.7 6.8 6.9", ("ind", 2023): "- 7.4 8.2 9.0 9.1 9.2 9.1 9.3 9.5 9.5 9.7 9.6",
    ("fai", 2022): "- 12.6 11.9 10.1 9.8 9.9 9.6 9.3 9.2 9.0 8.7 8.6", ("fai", 2023): "- 9.8 9.1 8.8 8.4 8.2 7.9 7.6 7.5 7.3 7.3 7.2",
}
LOANS = {2021: "655.8", 2022: "741.4", 2023: "823.7"}


def _cumulated():
    out = {}
    for key, _, _, decimals, values, weights in SERIES:
        if not weights: continue
        for n, year in enumerate((2021, 2022, 2023)):
            rng = random.Random(f"{key}{year}")
            total = float(values[n] if values else MODEL[key][year])
            w = [x * (1 + rng.uniform(-0.025, 0.025)) for x in weights]
            if year == 2022 and key in ("ret", "above", "gdp"): w[3] *= 0.95; w[11] *= 0.97
            run = 0.0
            for month in range(1, 13):
                run += w[month - 1]
                out[key, year, month] = f"{total * run / sum(w):.{decimals}f}"
    for year in (2022, 2023):
        for month in range(1, 13):
            a, b = float(LOANS[year - 1]), float(LOANS[year])
            out["loan", year, month] = f"{a + (b - a) * ((month + 1.5) / 13.5 if month < 12 else 1):.1f}"
    for month in range(1, 13):
        a, b = 578.3, float(LOANS[2021])
        out["loan", 2021, month] = f"{a + (b - a) * ((month + 1.2) / 13.2 if month < 12 else 1):.1f}"
    return out


CUMULATED = _cumulated()


def _change(key, year, month):
    now, before = float(CUMULATED[key, year, month]), float(CUMULATED[key, year - 1, month])
    return f"{(now / before - 1) * 100:.1f}"


def _cell(text, name, unit, flags, period):
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    return f"{sign}{{{{{digits}|{name}|u={unit}|a|p={period}{flags}{'|neg' if sign else ''}}}}}"


def table(year, month, tabs):
    """The lines of one month's table. In tabbed tables the growth-only rows have the unit %, in the others their own."""
    gap, months = ("\t" if tabs else " "), f"{year}-01..{year}-{month:02d}"
    yield from (["指标名称\t单位\t累计\t同比(±%)"] if tabs else ["指标名称 单位", "累计", "完成", "同比", "(±%)"])
    for key, name, unit, _, _, weights in SERIES:
        star = "*" if key in QUARTERLY else ""
        missing = (key in QUARTERLY and month % 3) or (key in ("trade", "export") and (year, month) in CUSTOMS_MISSING)
        label = ("#" if key in ("above", "export") and not tabs else "其中：" if key in ("above", "export") else "") + name + star
        if missing:
            yield gap.join([label, unit] + (["—", "—"] if tabs else []))
        elif not weights:
            rate = RATES[key, year].split()[month - 1]
            cell = _cell(rate, name, "%", "|g", months)
            yield gap.join([label, "%", "—", cell] if tabs else [label, unit, cell])
        else:
            yield gap.join([label, unit, _cell(CUMULATED[key, year, month], name, unit, "", months), _cell(_change(key, year, month), name, "%", "|g", months)])
    yield gap.join(["金融机构本外币贷款余额", "亿元", _cell(CUMULATED["loan", year, month], "金融机构本外币贷款余额", "亿元", "", f"{year}-{month:02d}"),
                    _cell(_change("loan", year, month), "金融机构本外币贷款余额", "%", "|g", f"{year}-{month:02d}")])


def heading(year, month):
    return f"{year}年1-{month}月全区主要经济指标完成情况"


def source(year):
    tabs = year == 2023
    lines = ["@meta type=statistics", f"@meta title={year}年云溪区主要经济指标月报", "@meta issuer=云溪区统计局", f"@meta date={year + 1}-01-20",
             "@meta region=990103", f"@meta period={year}", "@meta width=60", "@meta page=60", "@meta foot=- # -", "@meta spacing=0.3",
             f"@line {year}年云溪区主要经济指标月报", "@line 云溪区统计局", "",
             "按照统计制度，1月份不单独发布数据，1-2月合并发布。本月报除注明外均为累计数，同比为与上年同期累计数相比。", ""]
    for month in range(2, 13):
        lines += [f"@line {heading(year, month)}", "@line 注：带*的指标为季度出数" + ("；海关未反馈本月进出口分区县数据" if (year, month) in CUSTOMS_MISSING else ""), "@raw", *table(year, month, tabs), "@end", ""]
    return "\n".join(lines)


def sources():
    return {f"{year}-12-monthly-statistics.txt": source(year) for year in (2022, 2023)}
