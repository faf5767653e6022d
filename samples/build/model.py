"""The numbers of the sample district, in one place: every document takes them from here, growth rates are computed."""

YEARS = (2020, 2021, 2022, 2023)


def _series(*values):
    return dict(zip(YEARS, values))


MODEL = {
    "gdp": _series("486.2", "528.0", "559.2", "600.6"),
    "pc": _series("93320", "100960", "106310", "113640"),
    "ind": _series("128.6", "140.9", "150.6", "165.1"),
    "rev": _series("38.60", "41.92", "44.62", "48.28"),
    "fai": {2021: "11.3", 2022: "8.6", 2023: "7.2"},
    "ret": _series("212.4", "232.6", "243.3", "268.4"),
    "trade": _series("46.5", "48.9", "47.1", "45.2"),
    "dig": _series("6.8", "7.7", "8.9", "10.1"),
    "rd": _series("2.31", "2.48", "2.67", "2.86"),
    "ht": _series("162", "205", "258", "306"),
    "pat": _series("8.6", "9.9", "11.2", "12.6"),
    "tech": _series("11.8", "14.3", "17.1", "20.6"),
    "inc": _series("43265", "47120", "49850", "53890"),
    "job": {2021: "1.35", 2022: "1.32", 2023: "1.36"},
    "une": _series("2.8", "2.7", "3.1", "2.9"),
    "edu": _series("11.2", "11.3", "11.5", "11.6"),
    "doc": _series("3.1", "3.3", "3.4", "3.6"),
    "tuo": _series("1.6", "1.9", "2.1", "2.3"),
    "bed": _series("48.0", "50.6", "53.1", "55.4"),
    "en": {2021: "-3.6", 2022: "-2.9", 2023: "-3.1"},
    "co": {2021: "-4.1", 2023: "-3.5"},
    "air": _series("72.4", "75.1", "77.3", "78.6"),
    "wat": _series("83.3", "83.3", "100", "100"),
    "fst": _series("31.2", "31.5", "31.7", "32.0"),
    "grn": _series("5.60", "5.71", "5.68", "5.74"),
    "dth": _series("0.021", "0.019", "0.018", "0.017"),
}


def growth(key, year):
    """Growth over the year before in %, from the printed levels, one digit."""
    now, before = float(MODEL[key][year]), float(MODEL[key][year - 1])
    return f"{(now / before - 1) * 100:.1f}"


def _indicator(number, key, name, dimension, unit, nature, base, target, rate=None, bound="eq", measure="level", base_period="2020",
               target_period="2025", aliases=(), factor=None):
    return {"number": number, "key": key, "name": name, "names": {name, *aliases}, "dimension": dimension, "unit": unit, "nature": nature, "measure": measure,
            "base": {"value": base, "period": base_period}, "growth": rate, "factor": factor or {},
            "target": {"value": target, "bound": bound, "period": target_period} if target != "完成市下达任务"
            else {"value": None, "text": target, "bound": None, "period": target_period}}


_E, _B = "expected", "binding"
_ECO, _INN, _PEO, _GRE, _SAF = "经济发展", "创新驱动", "民生福祉", "绿色生态", "安全保障"
_CITY = "完成市下达任务"
_SUM = dict(base_period="2016-2020", target_period="2021-2025")

INDICATORS = [
    _indicator(1, "gdp", "地区生产总值", _ECO, "亿元", _E, "486.2", "681.9", "7", aliases=("GDP", "生产总值")),
    _indicator(2, "pc", "人均地区生产总值", _ECO, "元", _E, "93320", "124900", "6"),
    _indicator(3, "ind", "规模以上工业增加值", _ECO, "亿元", _E, "128.6", "193.4", "8.5", aliases=("规上工业增加值",)),
    _indicator(4, "rev", "一般公共预算收入", _ECO, "亿元", _E, "38.60", "55.40", "7.5", factor={"万元": 10000}),
    _indicator(5, "fai", "固定资产投资", _ECO, "%", _E, None, None, "8", measure="growth"),
    _indicator(6, "ret", "社会消费品零售总额", _ECO, "亿元", _E, "212.4", "312.1", "8", aliases=("社零总额",)),
    _indicator(7, "trade", "进出口总额", _ECO, "亿元", _E, "46.5", "71.5", "9", aliases=("外贸进出口总额",)),
    _indicator(8, "dig", "数字经济核心产业增加值占地区生产总值比重", _ECO, "%", _E, "6.8", "12.0", aliases=("数字经济核心产业增加值占比",)),
    _indicator(9, "rd", "全社会研发经费投入强度", _INN, "%", _E, "2.31", "3.20", aliases=("研发经费投入强度", "全社会研发投入强度")),
    _indicator(10, "ht", "高新技术企业数量", _INN, "家", _E, "162", "300", aliases=("高新技术企业", "有效期内高新技术企业")),
    _indicator(11, "pat", "每万人口高价值发明专利拥有量", _INN, "件", _E, "8.6", "15.0"),
    _indicator(12, "tech", "技术合同成交额", _INN, "亿元", _E, "11.8", "29.4", "20"),
    _indicator(13, "inc", "居民人均可支配收入", _PEO, "元", _E, "43265", "62110", "7.5", aliases=("全体居民人均可支配收入",)),
    _indicator(14, "job", "城镇新增就业", _PEO, "万人", _E, "6.2", "6.5", aliases=("新增城镇就业",), **_SUM),
    _indicator(15, "une", "城镇登记失业率", _PEO, "%", _E, "2.8", "3.5", bound="le"),
    _indicator(16, "edu", "劳动年龄人口平均受教育年限", _PEO, "年", _B, "11.2", "11.8"),
    _indicator(17, "doc", "每千人口拥有执业（助理）医师数", _PEO, "人", _E, "3.1", "3.9", aliases=("每千人口执业（助理）医师数",)),
    _indicator(18, "tuo", "每千人口拥有3岁以下婴幼儿托位数", _PEO, "个", _E, "1.6", "4.6", aliases=("每千人口婴幼儿托位数", "每千人口托位数")),
    _indicator(19, "bed", "养老机构护理型床位占比", _PEO, "%", _B, "48.0", "60.0", aliases=("护理型床位占比",)),
    _indicator(20, "en", "单位地区生产总值能耗降低", _GRE, "%", _B, "17.2", _CITY, measure="growth", aliases=("单位地区生产总值能耗",), **_SUM),
    _indicator(21, "co", "单位地区生产总值二氧化碳排放降低", _GRE, "%", _B, "19.5", _CITY, measure="growth", aliases=("单位地区生产总值二氧化碳排放",), **_SUM),
    _indicator(22, "air", "空气质量优良天数比率", _GRE, "%", _B, "72.4", _CITY, aliases=("空气质量优良率",)),
    _indicator(23, "wat", "地表水达到或好于Ⅲ类水体比例", _GRE, "%", _B, "83.3", _CITY),
    _indicator(24, "fst", "森林覆盖率", _GRE, "%", _B, "31.2", "32.5"),
    _indicator(25, "grn", "粮食综合生产能力", _SAF, "万吨", _B, "5.60", "5.60", bound="ge", aliases=("粮食总产量",)),
    _indicator(26, "dth", "亿元地区生产总值生产安全事故死亡率", _SAF, "人/亿元", _B, "0.021", "0.015", bound="le"),
]
