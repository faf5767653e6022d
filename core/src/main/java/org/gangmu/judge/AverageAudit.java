package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangmu.quantity.Period;

/**
 * “五年累计完成1692亿元，年均投资达到338亿元”: an average a year and the sum of the years. Identity: sum ÷ years; tolerance: the
 * printed digits of both. An average growth is another family, {@link GrowthAudit}.
 */
final class AverageAudit {
    private static final Pattern AVERAGE = Pattern.compile("年均|平均每年|每年平均|年平均");

    private AverageAudit() {}

    static List<Finding> of(List<Claim> claims, Claims all) {
        List<Finding> findings = new ArrayList<>();
        for (Claim average : claims) {
            Period period = average.period();
            boolean several = period.unit() == Period.Unit.YEAR && period.length() > 1;
            if (several && average.isLevel() && isAverage(average) && !average.isPercent()) {
                all.nearest(average, average.key(), period, sum -> isSumOf(sum, average))
                        .flatMap(sum -> check(average, sum))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean isAverage(Claim claim) {
        return AVERAGE.matcher(claim.label()).find();
    }

    private static boolean isSumOf(Claim sum, Claim average) {
        return sum.isLevel()
                && !isAverage(sum)
                && sum.sameUnitDimension(average)
                && sum.isTarget() == average.isTarget();
    }

    private static Optional<Finding> check(Claim average, Claim sum) {
        int years = average.period().length();
        RoundedValue each = RoundedValue.of(sum).times(1.0 / years);
        Outcome outcome = Check.ofAmount(average, each).outcome(average.figure().bound());
        if (outcome == Outcome.CONTRADICTS || outcome == Outcome.UNCLEAR) {
            if (!average.sameSentence(sum)) {
                return Optional.empty();
            }
            outcome = sum.isExact() ? outcome : Outcome.UNCLEAR;
        }
        String computed = AuditText.number(each.mid() / average.factor(), average.scale());
        return Optional.of(Finding.of(
                FindingRule.AVERAGE,
                outcome,
                Said.of(sum.text() + " ÷ " + years + " = " + computed
                                + average.figure().unit())
                        .and("，原文年均" + average.text(), "; printed as a yearly average: " + average.text()),
                computed,
                List.of(average, sum)));
    }
}
