package org.gangmu.project;

import java.util.Map;

/** What the fields of acts and of tables are called. */
public final class FieldNames {
    private static final Map<String, String[]> NAMES = Map.ofEntries(
            Map.entry("name", new String[] {"项目名称", "name"}),
            Map.entry("external", new String[] {"外部编号", "external id"}),
            Map.entry("kind", new String[] {"项目类别", "kind"}),
            Map.entry("level", new String[] {"重点级别", "key level"}),
            Map.entry("code", new String[] {"项目代码", "project code"}),
            Map.entry("investment", new String[] {"总投资", "total investment"}),
            Map.entry("place", new String[] {"建设地点", "place"}),
            Map.entry("agency", new String[] {"责任单位", "agency in charge"}),
            Map.entry("builder", new String[] {"建设单位", "builder"}),
            Map.entry("stage", new String[] {"阶段", "stage"}),
            Map.entry("condition", new String[] {"条件", "condition"}),
            Map.entry("document", new String[] {"证明文件（文号）", "document and its number"}),
            Map.entry("signer", new String[] {"签发单位", "signed by"}),
            Map.entry("on", new String[] {"日期", "date"}),
            Map.entry("start", new String[] {"计划开工（年月）", "planned start (month)"}),
            Map.entry("end", new String[] {"计划竣工（年月）", "planned completion (month)"}),
            Map.entry("year", new String[] {"年度", "year"}),
            Map.entry("amount", new String[] {"年度计划投资", "investment planned for the year"}),
            Map.entry("months", new String[] {"逐月累计计划（12 个数，万元）", "cumulated plan by month (12 numbers, 万元)"}),
            Map.entry("month", new String[] {"截至年月", "up to the month"}),
            Map.entry("done", new String[] {"本年累计完成", "done this year"}),
            Map.entry("recorded", new String[] {"本年累计纳统", "recorded this year"}),
            Map.entry("paid", new String[] {"本年累计支付", "paid this year"}),
            Map.entry("bottleneck", new String[] {"堵点类别", "kind of bottleneck"}),
            Map.entry("owner", new String[] {"责任人或责任单位", "who clears it"}),
            Map.entry("deadline", new String[] {"期限", "deadline"}),
            Map.entry("number", new String[] {"堵点序号", "number of the bottleneck"}),
            Map.entry("factor", new String[] {"要素", "factor"}),
            Map.entry("needed", new String[] {"需要", "needed"}),
            Map.entry("secured", new String[] {"已落实", "secured"}),
            Map.entry("officer", new String[] {"包挂领导或专员", "officer"}),
            Map.entry("offset", new String[] {"位置", "offset"}),
            Map.entry("quote", new String[] {"原文", "quote"}),
            Map.entry("text", new String[] {"说明", "words"}));

    private FieldNames() {}

    public static String chinese(String field) {
        return NAMES.containsKey(field) ? NAMES.get(field)[0] : field;
    }

    public static String english(String field) {
        return NAMES.containsKey(field) ? NAMES.get(field)[1] : field;
    }
}
