package org.gangmu.judge;

import java.util.Locale;

/** The families of identities that documents let one check; the codes are those of the audit contract. */
public enum FindingRule {
    SUM("分项合计"),
    PLAN_SHARE("完成计划比例"),
    GROWTH("增速与两年数值"),
    COMPOUND_GROWTH("年均增速与首末值"),
    SHARE("占比与两数"),
    COMPOSITION("构成合计百分之百"),
    STOCK_FLOW("结余与收支"),
    REPEAT("同一数据重复表述"),
    TABLE_VS_PROSE("表格与正文"),
    UNIT_SLIP("计量单位错位"),
    BASE("本期基数与上期报告"),
    MULTIPLE("倍数与两数"),
    AVERAGE("年均与累计"),
    DIFFERENCE("增减量与两数"),
    PER_CAPITA("人均与总量"),
    LIMIT("余额与限额");

    private final String chineseName;

    FindingRule(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
