package org.gangmu.judge;

import java.util.Locale;

/** Why an indicator has no light. */
public enum Cause {
    /** The target refers to a number that no document at hand tells (完成市下达任务). */
    TARGET_OPEN("目标待下达"),
    /** The plan tells no target. */
    NO_TARGET("未设目标值"),
    /** The plan tells no base, and the target is not reached. */
    NO_BASE("缺基期值"),
    /** No document known by the day tells a value after the base year. */
    NO_DATA("暂无数据"),
    /** Values are told, but in a unit that does not convert to the target's. */
    NOT_COMPARABLE("口径或单位不可比"),
    /** Growth is told, but not for every year since the base, so no level can be computed. */
    GROWTH_ONLY("仅公布增速"),
    /** Of a sum or an average over years, some are not told. */
    YEARS_MISSING("部分年份缺数"),
    /** The latest value is too old to speak for today. */
    STALE("数据已陈旧");

    private final String chineseName;

    Cause(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
