package org.gangmu.document;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a document's type from its title, and from its first lines where the title does not. Stateless. */
final class TypeWords {
    private static final Pattern OUTLINE = Pattern.compile(".*(规划纲要|五年规划|远景目标|中长期规划|(第[一二三四五六七八九十]+个五年.*纲要)).*");
    private static final Pattern PLAN_REPORT = Pattern.compile(".*(计划执行情况|计划.{0,4}草案|计划完成情况).*");
    private static final Pattern ANNUAL_PLAN = Pattern.compile(".*(经济和?社会发展(规划|计划)|年度计划|国民经济.{0,12}计划).*");
    private static final Pattern BUDGET = Pattern.compile(".*(预算|决算).*");
    private static final Pattern ACTION = Pattern.compile(".*(行动计划|行动方案|三年计划|五年计划|实施方案|实施计划|攻坚方案|工作方案).*");
    private static final Pattern DIVISION = Pattern.compile(".*(任务分工|分工方案|任务分解|责任分工|分解方案|重点任务清单|责任清单|重点工作任务).*");
    private static final Pattern APPOINTMENT = Pattern.compile(".*(任免|任命|免去|职务的通知|任职|免职).*");
    private static final Pattern EVALUATION = Pattern.compile(".*(评估报告|中期评估|总结评估|实施情况.{0,4}评估).*");

    private TypeWords() {}

    static DocumentType typeOf(String title, List<String> lines) {
        if (TitleWords.isWorkReport(title)
                || title.contains("政府工作报告") && !DIVISION.matcher(title).matches()) {
            return DocumentType.WORK_REPORT;
        }
        if (TitleWords.isStatistics(title)
                || title.contains("统计公报")
                || title.contains("统计月报")
                || title.endsWith("月报")) {
            return DocumentType.STATISTICS;
        }
        DocumentType named = named(title);
        if (named != DocumentType.OTHER) {
            return named;
        }
        boolean report = lines.stream().anyMatch(line -> line.contains("报告工作") || line.contains("报告政府工作"));
        return report ? DocumentType.WORK_REPORT : DocumentType.OTHER;
    }

    private static DocumentType named(String title) {
        if (APPOINTMENT.matcher(title).matches()) {
            return DocumentType.APPOINTMENT;
        }
        if (EVALUATION.matcher(title).matches()) {
            return DocumentType.EVALUATION;
        }
        if (PLAN_REPORT.matcher(title).matches()) {
            return BUDGET.matcher(title).matches() && !title.contains("国民经济")
                    ? DocumentType.BUDGET_REPORT
                    : DocumentType.PLAN_REPORT;
        }
        if (OUTLINE.matcher(title).matches()) {
            return DocumentType.OUTLINE;
        }
        if (BUDGET.matcher(title).matches()) {
            return DocumentType.BUDGET_REPORT;
        }
        if (DIVISION.matcher(title).matches()) {
            return DocumentType.TASK_DIVISION;
        }
        if (ACTION.matcher(title).matches()) {
            return DocumentType.ACTION_PLAN;
        }
        if (ANNUAL_PLAN.matcher(title).matches()) {
            return DocumentType.ANNUAL_PLAN;
        }
        return title.contains("意见")
                ? DocumentType.OPINION
                : title.endsWith("通知") ? DocumentType.NOTICE : DocumentType.OTHER;
    }

    /** Whether a title may end here although it is no report's or notice's. */
    static boolean closesPlan(String title) {
        return title.length() >= 6
                && Pattern.matches(".*(纲要|规划|计划|方案|报告|公报|月报|意见|办法|情况|分析|统计|预算|决算)(（.{1,12}）)?$", title);
    }
}
