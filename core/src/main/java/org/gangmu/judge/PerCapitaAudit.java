package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.quantity.Period;

/**
 * 人均地区生产总值 beside 地区生产总值 and the 常住人口 at the ends of this year and the last. Identity: output ÷ the mean of the
 * two populations (国家统计局《统计指标解释》: 人均地区生产总值按年平均常住人口计算); tolerance: the printed digits of all four.
 * Populations are revised by censuses, so that what does not fit is unclear; with one population alone nothing is said.
 */
final class PerCapitaAudit {
    private PerCapitaAudit() {}

    static List<Finding> of(List<Claim> claims, Claims all) {
        List<Finding> findings = new ArrayList<>();
        for (Claim each : claims) {
            if (each.key().equals("gdp_per_capita")
                    && each.isLevel()
                    && each.figure().unit().equals("元")
                    && each.period().isSingleYear()
                    && !each.isTarget()) {
                find(each, all).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> find(Claim each, Claims all) {
        Optional<Claim> output = level(all, each, "gdp", each.period());
        Optional<Claim> now = level(all, each, "population", each.period());
        Optional<Claim> before = level(all, each, "population", GrowthAudit.base(each.period()));
        if (output.isEmpty()
                || now.isEmpty()
                || before.isEmpty()
                || !output.get().isMoney()) {
            return Optional.empty();
        }
        RoundedValue people =
                RoundedValue.of(now.get()).plus(RoundedValue.of(before.get())).times(0.5);
        return RoundedValue.of(output.get())
                .over(people)
                .map(computed -> finding(each, computed, List.of(each, output.get(), before.get(), now.get())));
    }

    private static Optional<Claim> level(Claims all, Claim each, String key, Period year) {
        return all.nearest(each, key, year, claim -> claim.isLevel() && !claim.isTarget() && claim.isExact());
    }

    private static Finding finding(Claim each, RoundedValue computed, List<Claim> claims) {
        Outcome outcome = Check.ofAmount(each, computed).outcome(each.figure().bound());
        String number = AuditText.number(computed.mid(), each.scale());
        return Finding.of(
                FindingRule.PER_CAPITA,
                outcome == Outcome.CONTRADICTS ? Outcome.UNCLEAR : outcome,
                Said.of(claims.get(1).text() + " ÷ ((" + claims.get(2).text() + " + "
                                + claims.get(3).text() + ") ÷ 2) = " + number + "元")
                        .printed(each.text()),
                number,
                claims);
    }
}
