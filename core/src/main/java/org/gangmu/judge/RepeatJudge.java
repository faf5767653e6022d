package org.gangmu.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whether two tellings of one indicator agree. Tolerance: the printed digits of both. Different wordings, bounds, stretch
 * goals and settled figures may confirm each other but not contradict.
 */
final class RepeatJudge {
    private static final Pattern STRETCH = Pattern.compile("力争|争取|突破");

    private RepeatJudge() {}

    /** Empty where the two are likely not of one thing, or a later plan replaces an earlier. */
    static Optional<Finding> compare(Claim before, Claim after) {
        if (!before.sameUnitDimension(after)
                || (before.isInTable() && after.isInTable() && before.sameDocument(after))) {
            return Optional.empty();
        }
        Outcome outcome = Check.ofAmount(after, RoundedValue.of(before)).outcome();
        FindingRule rule = rule(before, after);
        if (outcome == Outcome.CONTRADICTS) {
            Outcome judged = judge(before, after);
            if (judged == null) {
                return Optional.empty();
            }
            outcome = judged;
            rule = slipped(before, after) ? FindingRule.UNIT_SLIP : rule;
        }
        String growth = after.figure().measure() == Measure.GROWTH ? "增长" : "";
        Said said = new Said(
                after.figure().indicator() + growth + "（" + after.figure().period() + "）：" + title(after) + after.text()
                        + "，" + title(before) + before.text(),
                (growth.isEmpty() ? "" : "growth of ") + after.figure().indicator() + " ("
                        + after.figure().period() + "): " + titleEnglish(after) + " " + after.text() + ", "
                        + titleEnglish(before) + " " + before.text());
        return Optional.of(Finding.of(rule, outcome, said, before.text(), List.of(after, before)));
    }

    private static String title(Claim claim) {
        return "《" + claim.document().title() + "》" + (claim.isInTable() ? "表" : "");
    }

    private static String titleEnglish(Claim claim) {
        return (claim.isInTable() ? "table of " : "") + "《" + claim.document().title() + "》";
    }

    private static FindingRule rule(Claim before, Claim after) {
        if (before.sameDocument(after)) {
            return before.isInTable() != after.isInTable() ? FindingRule.TABLE_VS_PROSE : FindingRule.REPEAT;
        }
        return before.sameSeason(after) ? FindingRule.REPEAT : FindingRule.BASE;
    }

    private static @Nullable Outcome judge(Claim before, Claim after) {
        boolean same = before.sameDocument(after);
        boolean tableOfIndicators =
                before.figure().section().isEmpty() != after.figure().section().isEmpty()
                        && !same
                        && before.figure().rule().contains("table");
        if (!sameName(before, after) || tableOfIndicators || (before.isTarget() && !same)) {
            return null;
        }
        if (!before.isExact() || !after.isExact() || stretch(before) || stretch(after)) {
            return Outcome.UNCLEAR;
        }
        if (same && before.isInTable() == after.isInTable()) {
            return null;
        }
        return isRevised(before, after) ? Outcome.UNCLEAR : Outcome.CONTRADICTS;
    }

    /** Estimates are settled, output is revised, and growth is told of the latest base. */
    private static boolean isRevised(Claim before, Claim after) {
        boolean estimate = before.figure().status() == Status.ESTIMATE;
        if (before.figure().measure() == Measure.GROWTH) {
            boolean settled = estimate != (after.figure().status() == Status.ESTIMATE);
            return settled || isOutput(before) || !before.sameSeason(after);
        }
        return !before.sameSeason(after)
                && (estimate || isOutput(before) || after.document().type() == DocumentType.OUTLINE);
    }

    private static boolean stretch(Claim claim) {
        return claim.isTarget() && STRETCH.matcher(claim.words()).find();
    }

    private static boolean isOutput(Claim claim) {
        return GrowthAudit.isOutput(claim.figure().indicator());
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
