package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.text.SourceText;

/** Audits texts written in a test. */
final class Audited {
    private static final String LEAD = "面对复杂严峻的外部环境，全区上下真抓实干、攻坚克难，经济社会发展总体平稳，各项工作取得新的进展。\n\n";

    private Audited() {}

    /** The findings among texts, each a file of its own. */
    static List<Finding> texts(String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(Reader.standard().read(SourceText.of("t" + readings.size() + ".txt", text)));
        }
        return Audit.of(readings);
    }

    /** “verdict: message” of the findings of one family among texts. */
    static List<String> family(FindingRule rule, String... texts) {
        return texts(texts).stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.verdict().code() + ": " + finding.message())
                .toList();
    }

    /** A January's plan report of a district with one paragraph in its review of the year before. */
    static String report(int year, String paragraph) {
        return report(year, "1月5日", paragraph);
    }

    static String report(int year, String day, String paragraph) {
        return "关于市中区" + (year - 1) + "年国民经济和社会发展计划执行情况与" + year + "年计划草案的报告\n\n——" + year + "年" + day
                + "在济南市市中区人民代表大会会议上\n\n一、" + (year - 1) + "年国民经济和社会发展计划执行情况\n\n" + LEAD + paragraph + "\n";
    }

    /** A January's budget report with one section in its review of the year before, and one of the new budget. */
    static String budget(int year, String heading, String review, String draft) {
        return "关于市中区" + (year - 1) + "年预算执行情况和" + year + "年预算草案的报告\n\n——" + year
                + "年1月6日在济南市市中区人民代表大会会议上\n\n一、" + (year - 1) + "年预算执行情况\n\n" + LEAD + "（一）" + heading
                + "执行情况\n\n" + (year - 1) + "年，" + review + "\n\n二、" + year + "年预算草案\n\n" + LEAD + "（一）" + heading
                + "草案\n\n" + year + "年，" + draft + "\n";
    }

    static String budget(int year, String heading, String review) {
        return budget(year, heading, review, "预算编制坚持量入为出、收支平衡。");
    }
}
