package org.gangmu.document;

import java.util.Locale;

/** The kinds of planning documents; the codes are those of the read contract. */
public enum DocumentType {
    OUTLINE("规划纲要"),
    PLAN_REPORT("计划报告"),
    ANNUAL_PLAN("年度计划"),
    WORK_REPORT("政府工作报告"),
    BUDGET_REPORT("预算报告"),
    ACTION_PLAN("行动计划"),
    TASK_DIVISION("任务分工"),
    OPINION("意见"),
    NOTICE("通知"),
    APPOINTMENT("人事任免"),
    STATISTICS("统计资料"),
    EVALUATION("评估报告"),
    OTHER("其他");

    private final String chineseName;

    DocumentType(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }

    /** The word used in every exchange format, such as {@code plan_report}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static DocumentType parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
