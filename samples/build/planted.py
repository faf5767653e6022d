"""What is planted in the sample on purpose. "@name" is a marked place of a source, "?file|indicator|value|period" a figure of the truth."""

AS_OF = "2024-02-01"

PLANTED = {
    "asOf": AS_OF,
    "contradictions": [
        {"id": "c1", "rule": "repeat", "indicator": "一般公共预算收入", "period": "2022", "true": {"value": "44.62", "unit": "亿元"},
         "what": "The work report of January 2023 tells 45.62 亿元; the plan report tells 44.62 亿元 and the budget report 446,200 万元 (419,200 × 1.064).",
         "verdict": "contradicts", "wrong": "@c1.work", "right": ["@c1.plan", "@c1.budget"]},
        {"id": "c2", "rule": "table_vs_prose", "indicator": "森林覆盖率", "period": "2025", "true": {"value": "32.5", "unit": "%"},
         "what": "The outline's prose aims at 33.5 %, its table of indicators at 32.5 %; the later yearly targets lie on the path to 32.5 %.",
         "verdict": "contradicts", "wrong": "@c2.prose", "right": ["@c2.table"]},
        {"id": "c3", "rule": "base", "indicator": "社会消费品零售总额", "period": "2021", "true": {"value": "232.6", "unit": "亿元", "growthOf2022": "4.6"},
         "what": "The plan report of January 2023 grows from 230.4 亿元 (and so by 5.6 %); the report of January 2022 told 232.6 亿元 for the same year. From that base the growth is 4.6 %, as the monthly statistics say.",
         "verdict": "contradicts", "wrong": ["@c3.second", "@c3.growth"],
         "right": ["@c3.first", "?2022-12-monthly-statistics.txt|社会消费品零售总额|4.6|2022-01..2022-12"]},
    ],
    "laggards": [
        {"id": "l1", "indicator": "进出口总额", "base": "46.5", "target": "71.5", "latest": "45.2", "light": "red",
         "what": "Below its base and falling: 48.9, 47.1, 45.2 against a path of 50.7, 55.2, 60.2 亿元.",
         "places": ["@lag.trade.target", "@lag.trade.2021", "@lag.trade.2022", "@lag.trade.2023"]},
        {"id": "l2", "indicator": "每千人口拥有3岁以下婴幼儿托位数", "base": "1.6", "target": "4.6", "latest": "2.3", "light": "red",
         "what": "1.9, 2.1, 2.3 against a path of 2.2, 2.8, 3.4: p = 0.23 at τ = 0.6.",
         "places": ["@lag.tuo.target", "@lag.tuo.2021", "@lag.tuo.2022", "@lag.tuo.2023"]},
    ],
    "early": [
        {"id": "e1", "indicator": "高新技术企业数量", "base": "162", "target": "300", "latest": "306", "light": "green", "state": "reached",
         "what": "The target of 2025 is passed at the end of 2023.",
         "places": ["@early.target", "@early.2021", "@early.2022", "@early.2023"]},
    ],
    "dropped": [
        {"id": "d1", "name": "云溪大剧院", "light": "red", "lineage": "silently dropped", "after": "2022",
         "what": "In the outline, the plan of 2022 (start of building) and task 30 of the division; no later document names it.",
         "places": ["@drop1.outline", "@drop1.2022", "@drop1.2022.task"]},
        {"id": "d2", "name": "环锦屏山绿道", "light": "red", "lineage": "silently dropped", "after": "2023",
         "what": "26 km in the outline; 8 km promised for 2022 of which 5.2 km were built; 9 km promised for 2023; the report of January 2024 is silent, in its review and in its plan.",
         "places": ["@drop2.outline", "@drop2.2022", "@drop2.2022.task", "@drop2.2022.done", "@drop2.2023", "@drop2.2023.work"]},
    ],
    "slipping": [
        {"id": "s1", "name": "云溪区人民医院新院区", "light": "red", "lineage": "carried on, date moved each year",
         "what": "Opening in 2022 (outline; plan of 2022), by the end of 2023 (January 2023), in September 2024 (January 2024).",
         "promised": [
             {"told": "2021-03-15", "for": "2022", "place": "@slip.outline"}, {"told": "2022-01-12", "for": "2022-12", "place": "@slip.2022"},
             {"told": "2022-02-18", "for": "2022-12", "place": "@slip.2022.task"}, {"told": "2023-01-09", "for": "2023-12", "place": "@slip.2023.work"},
             {"told": "2023-01-10", "for": "2023-12", "place": "@slip.2023"}, {"told": "2024-01-16", "for": "2024-09", "place": "@slip.2024"}],
         "reported": ["@slip.2022.review", "@slip.2023.review", "@slip.2024.review"]},
    ],
    "alsoThere": [
        {"id": "a1", "what": "District and city do not agree: exports and imports of 2022 are to grow by 6 % or more in the district's plan, by 8 % or more in the city's.",
         "places": ["@align.trade.city", "@align.trade.district"]},
        {"id": "a2", "what": "What 完成市下达任务 meant for the district in 2022 is told only in the city's plan report.",
         "places": ["@city.en.2022", "@city.air.2022", "@city.wat.2022"]},
    ],
}
