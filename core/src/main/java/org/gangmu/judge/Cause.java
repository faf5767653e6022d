package org.gangmu.judge;

import java.util.Locale;

/** Why an indicator has no light. */
public enum Cause {
    /** The target refers to a number that no document at hand tells (完成市下达任务). */
    TARGET_OPEN("目标待下达", "target open"),
    /** The plan tells no target. */
    NO_TARGET("未设目标值", "no target value"),
    /** The plan tells no base, and the target is not reached. */
    NO_BASE("缺基期值", "no base value"),
    /** No document known by the day tells a value after the base year. */
    NO_DATA("暂无数据", "no data"),
    /** Values are told, but in a unit that does not convert to the target's. */
    NOT_COMPARABLE("口径或单位不可比", "not comparable"),
    /** Growth is told, but not for every year since the base, so no level can be computed. */
    GROWTH_ONLY("仅公布增速", "growth only"),
    /** Of a sum or an average over years, some are not told. */
    YEARS_MISSING("部分年份缺数", "years missing"),
    /** The latest value is too old to speak for today. */
    STALE("数据已陈旧", "data too old");

    private final String chineseName;
    private final String englishName;

    Cause(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
