package org.gangmu.judge;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Status;
import org.jspecify.annotations.Nullable;

/**
 * The same figure told twice: in two documents of one winter, in table and prose, or as this year's base and in last
 * year's report. Only indicators of the catalogue are compared, of one region and year; different wordings may confirm each
 * other but not contradict.
 */
final class RepeatAudit {
    private static final int SAME_SEASON_DAYS = 75;

    private RepeatAudit() {}

    static List<Finding> of(List<Claim> claims) {
        Map<List<Object>, List<Claim>> told = new LinkedHashMap<>();
        claims.stream()
                .filter(c -> c.isLevel() && c.unit() != null && !c.key().startsWith("?"))
                .filter(c -> c.figure().period().isSingleYear() && c.document().region() != null)
                .sorted(java.util.Comparator.comparing(Claim::knownFrom)
                        .thenComparing(c -> c.figure().span()))
                .forEach(c ->
                        told.computeIfAbsent(group(c), key -> new ArrayList<>()).add(c));
        List<Finding> findings = new ArrayList<>();
        for (List<Claim> same : told.values()) {
            compareAll(same, findings);
        }
        return findings;
    }

    private static List<Object> group(Claim claim) {
        String region = String.valueOf(claim.document().region());
        return List.of(
                region, claim.key(), claim.figure().period(), claim.figure().status() == Status.TARGET);
    }

    /** Each claim against the one before it that it should repeat: one finding per claim. */
    private static void compareAll(List<Claim> same, List<Finding> findings) {
        for (int i = 1; i < same.size(); i++) {
            Finding best = null;
            for (int j = 0; j < i; j++) {
                Optional<Finding> found = compare(same.get(j), same.get(i));
                if (found.isPresent()
                        && (best == null
                                || found.get().verdict().ordinal()
                                        < best.verdict().ordinal()
                                || (best.verdict() == Outcome.UNCLEAR
                                        && found.get().verdict() == Outcome.CONTRADICTS))) {
                    best = found.get();
                }
            }
            if (best != null) {
                findings.add(best);
            }
        }
    }

    private static Optional<Finding> compare(Claim before, Claim after) {
        if (!before.sameUnitDimension(after)
                || (before.isInTable() && after.isInTable() && sameDocument(before, after))) {
            return Optional.empty();
        }
        Check check = new Check(
                after.value(),
                after.halfStep(),
                before.value(),
                before.value() - before.halfStep(),
                before.value() + before.halfStep());
        Outcome outcome = check.outcome();
        FindingRule rule = rule(before, after);
        if (outcome == Outcome.CONTRADICTS) {
            Outcome judged = judge(before, after);
            if (judged == null) {
                return Optional.empty();
            }
            outcome = judged;
            rule = slipped(before, after) ? FindingRule.UNIT_SLIP : rule;
        }
        String message = after.figure().indicator() + "（" + after.figure().period() + "）：" + title(after) + after.text()
                + "，" + title(before) + before.text();
        return Optional.of(new Finding(
                rule, outcome, message, after.text(), before.text(), List.of(after.figure(), before.figure())));
    }

    private static String title(Claim claim) {
        return "《" + claim.document().title() + "》" + (claim.isInTable() ? "表" : "");
    }

    private static FindingRule rule(Claim before, Claim after) {
        if (sameDocument(before, after)) {
            return before.isInTable() != after.isInTable() ? FindingRule.TABLE_VS_PROSE : FindingRule.REPEAT;
        }
        return sameSeason(before, after) ? FindingRule.REPEAT : FindingRule.BASE;
    }

    private static boolean sameDocument(Claim a, Claim b) {
        return a.document().id().equals(b.document().id());
    }

    private static boolean sameSeason(Claim a, Claim b) {
        return Math.abs(ChronoUnit.DAYS.between(a.knownFrom(), b.knownFrom())) <= SAME_SEASON_DAYS;
    }

    /** What a difference means; null where the two are likely not of one thing, or a later plan replaces an earlier. */
    private static @Nullable Outcome judge(Claim before, Claim after) {
        if (!sameName(before, after)
                || before.figure().section().isEmpty()
                                != after.figure().section().isEmpty()
                        && !sameDocument(before, after)
                        && before.isInTable()) {
            return null;
        }
        boolean target = before.figure().status() == Status.TARGET;
        if (target && !sameDocument(before, after)) {
            return null;
        }
        boolean blurred = before.figure().bound() != Bound.EQ
                || after.figure().bound() != Bound.EQ
                || stretch(before)
                || stretch(after);
        if (blurred) {
            return Outcome.UNCLEAR;
        }
        if (sameDocument(before, after) && before.isInTable() == after.isInTable()) {
            return null;
        }
        boolean revised = !sameSeason(before, after)
                && (before.figure().status() == Status.ESTIMATE
                        || isOutput(before)
                        || after.document().type() == DocumentType.OUTLINE);
        return revised ? Outcome.UNCLEAR : Outcome.CONTRADICTS;
    }

    private static boolean stretch(Claim claim) {
        return claim.figure().status() == Status.TARGET && claim.words().matches(".*(?:力争|争取|突破).*");
    }

    private static boolean isOutput(Claim claim) {
        return claim.figure().indicator().contains("生产总值")
                || claim.figure().indicator().contains("增加值");
    }

    private static boolean sameName(Claim a, Claim b) {
        return a.figure().indicator().equals(b.figure().indicator())
                || Catalogue.standard().isStandardName(a.figure().indicator())
                        && Catalogue.standard().isStandardName(b.figure().indicator());
    }

    /** The same digits in a unit ten, a hundred, a thousand or ten thousand times as large. */
    private static boolean slipped(Claim a, Claim b) {
        boolean digits = a.figure()
                .value()
                .stripTrailingZeros()
                .unscaledValue()
                .equals(b.figure().value().stripTrailingZeros().unscaledValue());
        return digits && a.figure().value().signum() != 0;
    }
}
