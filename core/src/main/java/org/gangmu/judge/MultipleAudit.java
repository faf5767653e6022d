package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;

/**
 * “由39亿元增长到52.8亿元，是“十二五”末的1.4倍”: one level as a multiple of another. Identity: end ÷ start; “增长1.4倍” adds
 * one to it, though writers mix the two up, so that there the other reading is unclear and no contradiction. Tolerance: the
 * printed digits of all three.
 */
final class MultipleAudit {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern FIVE_YEARS_END = Pattern.compile("十([一二三四])五[”\"]?末");
    private static final Pattern GROWN = Pattern.compile("增长|提高|增加|扩大|提升");

    /** The tenth five-year plan ended in 2005; the one after it, 十一五, in 2010. */
    private static final int END_OF_TENTH_FIVE_YEARS = 2005;

    private MultipleAudit() {}

    static List<Finding> of(List<Claim> claims, Claims all) {
        List<Finding> findings = new ArrayList<>();
        for (Claim multiple : claims) {
            if (multiple.figure().measure() == Measure.MULTIPLE
                    && multiple.figure().upper() == null
                    && multiple.period().isSingleYear()) {
                find(multiple, all).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> find(Claim multiple, Claims all) {
        int year = multiple.period().first();
        int base = baseYear(multiple.label(), year);
        Optional<Claim> end = level(all, multiple, year);
        Optional<Claim> start = base > 0 ? level(all, multiple, base) : Optional.empty();
        if (end.isEmpty() || start.isEmpty() || !start.get().sameUnitDimension(end.get())) {
            return Optional.empty();
        }
        return RoundedValue.of(end.get())
                .over(RoundedValue.of(start.get()))
                .flatMap(ratio -> check(multiple, start.get(), end.get(), ratio));
    }

    private static Optional<Claim> level(Claims all, Claim multiple, int year) {
        return all.nearest(
                multiple,
                multiple.key(),
                Period.year(year),
                claim -> claim.isLevel() && !claim.isIncrease() && claim.isTarget() == multiple.isTarget());
    }

    /** The year a multiple is of: named in its clause, or last year; 0 where no earlier one is told. */
    private static int baseYear(String label, int year) {
        Matcher named = YEAR.matcher(label);
        int base = 0;
        while (named.find()) {
            base = Integer.parseInt(named.group(1));
        }
        Matcher plan = FIVE_YEARS_END.matcher(label);
        if (base == 0 && plan.find()) {
            base = END_OF_TENTH_FIVE_YEARS + 5 * ("一二三四".indexOf(plan.group(1)) + 1);
        }
        if (base == 0 && label.matches(".*(?:上年|去年).*")) {
            base = year - 1;
        }
        return base < year ? base : 0;
    }

    private static Optional<Finding> check(Claim multiple, Claim start, Claim end, RoundedValue ratio) {
        boolean grown = GROWN.matcher(multiple.label()).find();
        RoundedValue less = new RoundedValue(ratio.low() - 1, ratio.mid() - 1, ratio.high() - 1);
        RoundedValue meant = grown ? less : ratio;
        Outcome outcome = Check.of(multiple, meant).ofRate(multiple.figure().bound());
        if (outcome == Outcome.CONTRADICTS || outcome == Outcome.UNCLEAR) {
            boolean near = multiple.sameSentence(start) && multiple.sameSentence(end);
            if (!near && !multiple.isCatalogued()) {
                return Optional.empty();
            }
            outcome = near && !grown && start.isExact() && end.isExact() ? outcome : Outcome.UNCLEAR;
        }
        String computed = AuditText.number(meant.mid(), multiple.scale());
        return Optional.of(Finding.of(
                FindingRule.MULTIPLE,
                outcome,
                Said.of(end.text() + " ÷ " + start.text() + (grown ? " − 1" : "") + " = " + computed)
                        .printed(multiple.text()),
                computed,
                List.of(multiple, start, end)));
    }
}
