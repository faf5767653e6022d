package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;

/**
 * “2021年…预期为570,650万元，同比增长8%” beside last year's 528,374: the growth that two levels make, over one year or
 * averaged over several. Output (GDP, 增加值) grows in constant prices, and 同口径 growth has another base: what does not
 * fit there is unclear.
 */
final class GrowthAudit {
    private GrowthAudit() {}

    static List<Finding> of(List<Claim> claims) {
        List<Finding> findings = new ArrayList<>();
        for (Claim growth : claims) {
            Period period = growth.figure().period();
            if (growth.figure().measure() == Measure.GROWTH
                    && period.unit() == Period.Unit.YEAR
                    && growth.figure().upper() == null) {
                Period last = Period.year(period.last());
                Period base = Period.year(period.first() - 1);
                Optional<Claim> end = nearest(claims, growth, last);
                Optional<Claim> start = end.flatMap(found -> nearest(claims, found, base));
                if (end.isPresent() && start.isPresent()) {
                    check(growth, start.get(), end.get()).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** The level of the same indicator in {@code year} told in the same sentence, else with the most digits. */
    private static Optional<Claim> nearest(List<Claim> claims, Claim claim, Period year) {
        return claims.stream()
                .filter(other -> other.isLevel()
                        && other.key().equals(claim.key())
                        && other.figure().period().equals(year))
                .filter(other -> other.unit() != null
                        && (claim.figure().measure() == Measure.GROWTH || other.sameUnitDimension(claim)))
                .filter(other -> other.isInTable() == claim.isInTable() || other.sentence() == claim.sentence())
                .min(java.util.Comparator.comparing((Claim other) -> other.sentence() != claim.sentence())
                        .thenComparingDouble(other -> other.halfStep() / Math.max(Math.abs(other.value()), 1e-12))
                        .thenComparingInt(other -> Math.abs(
                                other.figure().numberStart() - claim.figure().numberStart())));
    }

    private static Optional<Finding> check(Claim growth, Claim start, Claim end) {
        int years = growth.figure().period().length();
        boolean average = years > 1;
        boolean told = growth.words().contains("年均") || growth.words().contains("平均") || growth.isInTable();
        if (start.value() <= 0 || end.value() <= 0 || growth.figure().unit().contains("点")) {
            return Optional.empty();
        }
        int roots = average && told ? years : 1;
        double rate = rate(start.value(), end.value(), roots);
        double low = rate(start.value() + start.halfStep(), end.value() - end.halfStep(), roots);
        double high = rate(Math.max(start.value() - start.halfStep(), 1e-12), end.value() + end.halfStep(), roots);
        double half = 0.5 * StrictMath.pow(10, -growth.figure().value().scale());
        Outcome outcome = new Check(growth.figure().value().doubleValue(), half, rate, low, high)
                .outcome(growth.figure().bound());
        String computed = AuditText.number(rate, growth.figure().value().scale());
        String power = roots > 1
                ? "(" + end.text() + " ÷ " + start.text() + ")^(1/" + roots + ") − 1 = "
                : end.text() + " ÷ " + start.text() + " − 1 = ";
        return Optional.of(new Finding(
                average ? FindingRule.COMPOUND_GROWTH : FindingRule.GROWTH,
                outcome == Outcome.CONTRADICTS && mayDiffer(growth, start, end) ? Outcome.UNCLEAR : outcome,
                power + computed + "%，原文" + growth.text(),
                growth.text(),
                computed,
                List.of(growth.figure(), start.figure(), end.figure())));
    }

    private static double rate(double start, double end, int roots) {
        return (StrictMath.pow(end / start, 1.0 / roots) - 1) * 100;
    }

    /** Constant prices, another scope, two names, or levels told far away from the growth. */
    private static boolean mayDiffer(Claim growth, Claim start, Claim end) {
        String name = growth.figure().indicator();
        boolean output = name.contains("生产总值") || name.contains("GDP") || name.contains("增加值");
        boolean scope = growth.words().matches(".*(?:同口径|可比|剔除|不变价|扣除|自然口径).*");
        boolean named = start.figure().indicator().equals(end.figure().indicator())
                && end.figure().indicator().equals(name);
        boolean near = start.sentence() == growth.sentence() && end.sentence() == growth.sentence();
        return output || scope || !named || !near;
    }
}
