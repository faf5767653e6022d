package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;

/**
 * A total and its parts: “实现528,374万元…分部门收入完成情况是：税务部门完成464,132万元，财政部门完成64,242万元”. What follows
 * a word that opens a breakdown is added up until it makes the total. A breakdown may be incomplete (其中), so parts that do
 * not add up contradict only where the last one is called the rest (其他) and nearly closes the sum.
 */
final class SumAudit {
    private static final Pattern OPENS = Pattern.compile(
            "其\\s*中|情\\s*况\\s*是|情\\s*况\\s*[:：]|项\\s*目\\s*[:：]|包\\s*括|分\\s*别\\s*[是为]|分\\s*部\\s*门|分\\s*项\\s*目|分\\s*征\\s*收");
    private static final int REACH = 900;
    private static final int NEAR = 200;
    private static final int MAX_PARTS = 30;

    private SumAudit() {}

    static List<Finding> of(List<Claim> claims, SourceText text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim total = claims.get(i);
            if (total.isLevel()
                    && total.unit() != null
                    && !total.isInTable()
                    && !total.figure().unit().equals("%")) {
                breakdowns(claims, i, text, findings);
            }
        }
        findings.removeIf(finding -> findings.stream().anyMatch(other -> other != finding && explains(other, finding)));
        return findings;
    }

    /** Parts belong to the last total before them that they make; they do not contradict another one. */
    private static boolean explains(Finding better, Finding finding) {
        boolean sameParts = better.figures().get(1).equals(finding.figures().get(1));
        boolean holds = better.verdict() != Outcome.CONTRADICTS;
        boolean later = better.claim().numberStart() > finding.claim().numberStart();
        return sameParts && holds && (later || finding.verdict() == Outcome.CONTRADICTS);
    }

    private static void breakdowns(List<Claim> claims, int at, SourceText text, List<Finding> findings) {
        Claim total = claims.get(at);
        int from = total.figure().span().end();
        int to = Math.min(text.length(), Math.min(from + REACH, total.document().end()));
        Matcher opens = OPENS.matcher(text.slice(from, Math.max(from, to)));
        int last = -1;
        while (opens.find()) {
            int begin = from + opens.end();
            List<Claim> parts = parts(claims, at, begin);
            if (parts.isEmpty() || parts.get(0).figure().numberStart() == last) {
                continue;
            }
            last = parts.get(0).figure().numberStart();
            addUp(total, parts, findings);
        }
    }

    /** The levels after {@code begin} told in the total's unit for its period, up to the next total as large. */
    private static List<Claim> parts(List<Claim> claims, int at, int begin) {
        Claim total = claims.get(at);
        List<Claim> parts = new ArrayList<>();
        for (int i = at + 1; i < claims.size() && parts.size() < MAX_PARTS; i++) {
            Claim part = claims.get(i);
            Figure figure = part.figure();
            if (figure.numberStart() < begin || !part.isLevel()) {
                continue;
            }
            boolean alike = part.sameUnitDimension(total)
                    && figure.period().equals(total.figure().period())
                    && figure.status() == total.figure().status();
            if (!alike || part.value() > total.value() || figure.numberStart() > begin + REACH) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    private static void addUp(Claim total, List<Claim> parts, List<Finding> findings) {
        double sum = 0;
        double slack = 0;
        for (int count = 1; count <= parts.size(); count++) {
            Claim part = parts.get(count - 1);
            sum += part.value();
            slack += part.halfStep();
            if (count < 2) {
                continue;
            }
            Check check = new Check(total.value(), total.halfStep(), sum, sum - slack, sum + slack);
            Outcome outcome = check.outcome();
            boolean exact = Math.abs(sum - total.value()) <= Math.min(total.halfStep(), slack) * 1e-3 + 1e-9 * sum;
            boolean rest = part.figure().indicator().contains("其他")
                    || part.figure().indicator().contains("其它");
            if (exact || (outcome != Outcome.CONTRADICTS && count >= 3 && rest)) {
                findings.add(finding(total, parts.subList(0, count), exact ? Outcome.HOLDS : outcome, sum));
                return;
            }
            boolean near = parts.get(0).figure().numberStart() - total.figure().numberStart() < NEAR;
            if (rest && near && count >= 4 && Math.abs(sum / total.value() - 1) < 0.02) {
                findings.add(finding(total, parts.subList(0, count), Outcome.CONTRADICTS, sum));
                return;
            }
        }
    }

    private static Finding finding(Claim total, List<Claim> parts, Outcome outcome, double sum) {
        double inUnit = total.unit() == null ? sum : sum / total.unit().factor().doubleValue();
        String computed = AuditText.number(inUnit, total.figure().value().scale());
        String terms = parts.size() > 6
                ? parts.size() + " 项合计"
                : parts.stream().map(Claim::text).collect(Collectors.joining(" + "));
        List<Figure> figures = new ArrayList<>(List.of(total.figure()));
        parts.forEach(part -> figures.add(part.figure()));
        String message = terms + " = " + computed + total.figure().unit() + "，原文"
                + total.figure().indicator() + total.text();
        return new Finding(FindingRule.SUM, outcome, message, total.text(), computed, figures);
    }
}
