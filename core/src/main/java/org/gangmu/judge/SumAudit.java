package org.gangmu.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * A total and its parts: “实现528,374万元…分部门收入完成情况是：税务部门完成464,132万元，财政部门完成64,242万元”. Identity: the parts
 * add up to the total; tolerance: the printed digits of all. What follows a word that opens a breakdown is added up until it
 * makes the total. A breakdown may be incomplete (其中), so parts that do not add up contradict only where the last one is
 * called the rest (其他) and nearly closes the sum, or where the difference is a slip of the pen ({@link Slip}).
 */
final class SumAudit {
    private static final int REACH = 900;
    private static final int NEAR = 200;
    /** “其中：” may stand behind a mark or two at the beginning of its sentence. */
    private static final int BEGINNING = 6;

    private static final int MAX_PARTS = 40;
    private static final int MAX_TOTALS = 12;
    private static final int SLIPPED_TOTALS = 2;

    private SumAudit() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        if (claims.isEmpty()) {
            return findings;
        }
        Passage passage = claims.get(0).passage();
        int end =
                Math.min(claims.get(claims.size() - 1).at() + 1, passage.text().length());
        Map<Integer, Finding> byFirstPart = new HashMap<>();
        for (Breakdown breakdown : Breakdown.list(passage, claims.get(0).at(), end)) {
            int first = firstFrom(claims, breakdown.from());
            Finding found = first < claims.size() && first > 0 ? best(claims, first, breakdown) : null;
            if (found != null) {
                byFirstPart.merge(first, found, (a, b) -> a.verdict() == Outcome.CONTRADICTS ? b : a);
            }
        }
        findings.addAll(byFirstPart.values());
        return findings;
    }

    private static int firstFrom(List<Claim> claims, int from) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (claims.get(middle).at() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Of the totals before a breakdown the nearest that its parts make; else the nearest that they contradict. */
    private static @Nullable Finding best(List<Claim> claims, int first, Breakdown breakdown) {
        Finding contradicted = null;
        int tried = 0;
        for (int i = first - 1; i >= 0 && tried < MAX_TOTALS; i--) {
            Claim total = claims.get(i);
            if (total.at() < breakdown.from() - REACH || !mayOpen(total, claims.get(first), breakdown)) {
                break;
            }
            if (!isTotal(total)) {
                continue;
            }
            tried++;
            List<Claim> parts = parts(claims, first, total, breakdown);
            Finding found = addUp(total, parts, breakdown);
            if (found != null && found.verdict() != Outcome.CONTRADICTS) {
                return found;
            }
            Finding wrong = found == null && tried <= SLIPPED_TOTALS ? slipped(total, parts, breakdown) : found;
            contradicted = contradicted == null ? wrong : contradicted;
        }
        return contradicted;
    }

    /** 其中 breaks down a figure of its own sentence or of the one that ends right before it. */
    private static boolean mayOpen(Claim total, Claim part, Breakdown breakdown) {
        int sentences = part.sentence() - total.sentence();
        boolean begins = breakdown.from() - part.passage().sentenceStart(part.sentence()) <= BEGINNING;
        return !breakdown.inner() || sentences == 0 || (sentences == 1 && begins);
    }

    private static boolean isTotal(Claim claim) {
        return claim.isLevel() && claim.unit() != null && !claim.isInTable() && !claim.isPercent() && claim.value() > 0;
    }

    /** The levels told in the total's unit for its period, in the breakdown and behind it. */
    private static List<Claim> parts(List<Claim> claims, int first, Claim total, Breakdown breakdown) {
        List<Claim> parts = new ArrayList<>();
        int nested = -1;
        for (int i = first; i < claims.size() && parts.size() < MAX_PARTS; i++) {
            Claim part = claims.get(i);
            boolean inside = breakdown.contains(part);
            if (part.at() > breakdown.from() + REACH || part.at() < nested || !part.isLevel()) {
                if (part.at() > breakdown.from() + REACH) {
                    break;
                }
                continue;
            }
            boolean alike = alike(part, total);
            if (alike && part.value() <= total.value()) {
                parts.add(part);
                nested = nestedEnd(part, claims, i);
            } else if (alike || !inside) {
                break;
            }
        }
        return parts;
    }

    /** “税收收入X（其中增值税Y）”: where the figures end that break down a part; -1 where nothing does. */
    private static int nestedEnd(Claim part, List<Claim> claims, int at) {
        if (at + 1 >= claims.size()) {
            return -1;
        }
        String since = claims.get(at + 1).since(part);
        int opens = since.indexOf("（其中");
        int closes = opens < 0 ? -1 : part.passage().text().indexOf('）', part.at());
        return opens < 0 || closes < 0 ? -1 : closes;
    }

    /** Things counted are of one kind: houses and medals do not add up. */
    private static boolean alike(Claim part, Claim total) {
        boolean counts = total.unit() != null && total.unit().dimension() == Dimension.COUNT;
        return part.sameUnitDimension(total)
                && (!counts || counter(part).equals(counter(total)))
                && part.period().equals(total.period())
                && part.figure().status() == total.figure().status();
    }

    private static String counter(Claim claim) {
        return claim.figure().unit().replaceAll("[十百千万亿]", "");
    }

    private static @Nullable Finding addUp(Claim total, List<Claim> parts, Breakdown breakdown) {
        RoundedValue sum = new RoundedValue(0, 0, 0);
        int present = 0;
        for (int count = 1; count <= parts.size(); count++) {
            Claim part = parts.get(count - 1);
            sum = sum.plus(RoundedValue.of(part));
            present += part.value() == 0 ? 0 : 1;
            if (present < 2) {
                continue;
            }
            Outcome outcome = Check.ofAmount(total, sum).outcome();
            double slack = sum.high() - sum.mid();
            boolean exact =
                    Math.abs(sum.mid() - total.value()) <= Math.min(total.halfStep(), slack) * 1e-3 + 1e-9 * sum.mid();
            boolean rest = isRest(part);
            boolean whole =
                    breakdown.contains(part) && (count == parts.size() || !breakdown.contains(parts.get(count)));
            boolean rounded = outcome != Outcome.CONTRADICTS && count >= 3 && (rest || whole);
            if (exact || rounded) {
                return finding(total, parts.subList(0, count), exact ? Outcome.HOLDS : outcome, sum);
            }
            boolean near = parts.get(0).at() - total.at() < NEAR;
            if (rest && near && count >= 4 && Math.abs(sum.mid() / total.value() - 1) < 0.02) {
                return finding(total, parts.subList(0, count), Outcome.CONTRADICTS, sum);
            }
        }
        return null;
    }

    /** A whole breakdown that misses its total as by a slip of the pen. */
    private static @Nullable Finding slipped(Claim total, List<Claim> parts, Breakdown breakdown) {
        List<Claim> whole = parts.stream().filter(breakdown::contains).toList();
        boolean exact = total.isExact() && whole.stream().allMatch(Claim::isExact);
        RoundedValue sum = new RoundedValue(0, 0, 0);
        for (Claim part : whole) {
            sum = sum.plus(RoundedValue.of(part));
        }
        boolean rounded = Check.ofAmount(total, sum).outcome() != Outcome.CONTRADICTS;
        Slip slip = whole.size() < 2 || !exact || rounded ? Slip.NONE : Slip.between(List.of(total), whole);
        return slip == Slip.NONE ? null : finding(total, whole, slip.outcome(), sum);
    }

    private static boolean isRest(Claim part) {
        String name = part.figure().indicator() + part.label();
        return name.contains("其他") || name.contains("其它");
    }

    static Finding finding(Claim total, List<Claim> parts, Outcome outcome, RoundedValue sum) {
        String computed = AuditText.number(sum.mid() / total.factor(), total.scale());
        Said terms = parts.size() > 6
                ? new Said(parts.size() + " 项合计", parts.size() + " items together")
                : Said.of(parts.stream().map(Claim::text).collect(Collectors.joining(" + ")));
        List<Claim> claims = new ArrayList<>(List.of(total));
        claims.addAll(parts);
        Said said = terms.and(" = " + computed + total.figure().unit())
                .printed(total.figure().indicator() + total.text());
        return Finding.of(FindingRule.SUM, outcome, said, computed, claims);
    }
}
