package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;

/**
 * “2021年…预期为570,650万元，同比增长8%” beside last year's 528,374: the growth that two levels make, over one year or some
 * months of it, or averaged over several years. Identity: end ÷ start − 1, or (end ÷ start)^(1/n) − 1; tolerance: the printed
 * digits of all three. Output (GDP, 增加值) grows in constant prices, and 同口径 growth has another base: what does not fit
 * there is unclear. Levels from afar may confirm a growth and contradict none. Source of the formulas: 国家统计局《统计指标解释》.
 */
final class GrowthAudit {
    private static final Pattern SCOPE = Pattern.compile("同口径|可比|剔除|不变价|扣除|自然口径|还原|两年平均");
    private static final int ROW = 120;
    /** What the catalogue does not know and lies further apart goes by one name and is two things. */
    private static final double PLAUSIBLE_POINTS = 20;

    private GrowthAudit() {}

    static List<Finding> of(List<Claim> claims, Claims all) {
        List<Finding> findings = new ArrayList<>();
        for (Claim growth : claims) {
            Period period = growth.period();
            boolean rate = growth.figure().measure() == Measure.GROWTH
                    && growth.isPercent()
                    && growth.figure().upper() == null;
            if (rate && period.isKnown()) {
                Optional<Claim> end = level(all, growth, end(period)).filter(l -> l.isTarget() == growth.isTarget());
                Optional<Claim> start = end.flatMap(found -> level(all, found, base(period)))
                        .filter(found -> !found.isTarget() && found.sameUnitDimension(end.get()));
                start.flatMap(found -> check(growth, found, end.get())).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The period a growth ends in: the last of several years, or the months themselves. */
    static Period end(Period period) {
        return period.unit() == Period.Unit.YEAR ? Period.year(period.last()) : period;
    }

    /** The period a growth starts from: the year before the first, or the same months of the year before. */
    static Period base(Period period) {
        return period.unit() == Period.Unit.YEAR
                ? Period.year(period.first() - 1)
                : new Period(period.unit(), period.first() - 12, period.last() - 12);
    }

    private static Optional<Claim> level(Claims all, Claim of, Period period) {
        return all.nearest(
                of,
                of.key(),
                period,
                claim -> claim.isLevel()
                        && claim.unit() != null
                        && claim.unit().dimension() != Dimension.SHARE
                        && (claim.isTarget() == of.isTarget() || !claim.isTarget())
                        && (of.isIncrease() || !claim.isIncrease())
                        && (!claim.sameDocument(of) || claim.isInTable() == of.isInTable() || claim.sameSentence(of)));
    }

    private static Optional<Finding> check(Claim growth, Claim start, Claim end) {
        boolean years = growth.period().unit() == Period.Unit.YEAR;
        int length = years ? growth.period().length() : 1;
        boolean told = growth.words().contains("年均") || growth.words().contains("平均") || growth.isInTable();
        int roots = length > 1 && told ? length : 1;
        Optional<RoundedValue> ratio = RoundedValue.of(end).over(RoundedValue.of(start));
        if (ratio.isEmpty() || end.value() <= 0) {
            return Optional.empty();
        }
        RoundedValue rate = ratio.get().root(roots).growth();
        Outcome outcome = Check.of(growth, rate).ofRate(growth.figure().bound());
        if (outcome == Outcome.CONTRADICTS || outcome == Outcome.UNCLEAR) {
            boolean near = near(growth, start) && near(growth, end);
            boolean sameWords = growth.sameDocument(start) && growth.sameSentence(end) && !isOutput(start.key());
            boolean plausible = sameWords && Math.abs(rate.mid() - growth.printed()) < PLAUSIBLE_POINTS;
            if (!near && !growth.isCatalogued() && !plausible) {
                return Optional.empty();
            }
            outcome = near && !mayDiffer(growth, start, end) ? outcome : Outcome.UNCLEAR;
        }
        String computed = AuditText.number(rate.mid(), growth.scale());
        String quotient = end.text() + " ÷ " + start.text();
        String power = roots > 1 ? "(" + quotient + ")^(1/" + roots + ") − 1 = " : quotient + " − 1 = ";
        return Optional.of(Finding.of(
                length > 1 ? FindingRule.COMPOUND_GROWTH : FindingRule.GROWTH,
                outcome,
                Said.of(power + computed + "%").printed(growth.text()),
                computed,
                List.of(growth, start, end)));
    }

    /** In one sentence, or in one row of a table. */
    private static boolean near(Claim growth, Claim level) {
        boolean row = growth.isInTable() && level.isInTable() && Math.abs(growth.at() - level.at()) < ROW;
        return growth.sameSentence(level) || (growth.sameDocument(level) && row);
    }

    /** Constant prices, another scope, two names, or a level that is only about. */
    private static boolean mayDiffer(Claim growth, Claim start, Claim end) {
        String name = growth.figure().indicator();
        boolean named = start.figure().indicator().equals(end.figure().indicator())
                && end.figure().indicator().equals(name);
        boolean exact = start.isExact() && end.isExact();
        return isOutput(name) || SCOPE.matcher(growth.words()).find() || !named || !exact;
    }

    /** Whether an indicator grows in constant prices. */
    static boolean isOutput(String name) {
        return name.contains("生产总值") || name.contains("GDP") || name.contains("增加值");
    }

    /** Whether words say that a growth has another base than last year's printed level. */
    static boolean hasOwnScope(String words) {
        return SCOPE.matcher(words).find();
    }
}
