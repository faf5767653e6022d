package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;

/**
 * “有效期内高新技术企业达到258家，净增53家”, “由第33位上升至第27位，上升了6个位次”, “提高2.2个百分点”: what lies between two
 * levels. Identity: end − start, of ranks start − end; tolerance: the printed digits of all three. A distance to another
 * place or to a plan (高于全国, 较年初计划) is no change over time and is left alone.
 */
final class DifferenceAudit {
    private static final Pattern DISTANCE = Pattern.compile("较|高于|低于|快于|优于|好于|计划|目标|全国|全省");
    private static final Pattern NET = Pattern.compile("净增加?(?:了)?");

    private DifferenceAudit() {}

    static List<Finding> of(List<Claim> claims, Claims all) {
        List<Finding> findings = new ArrayList<>();
        for (Claim change : claims) {
            boolean net = change.isLevel() && NET.matcher(name(change)).find() && !change.isTarget();
            boolean told = change.figure().measure() == Measure.CHANGE;
            boolean distance = told && DISTANCE.matcher(name(change)).find() && !isRankChange(change);
            boolean known = change.period().isKnown() && (change.unit() != null || isRankChange(change));
            if ((net || told) && !distance && known) {
                find(change, all).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static String name(Claim change) {
        return change.figure().indicator() + change.label();
    }

    private static boolean isRankChange(Claim change) {
        return change.figure().unit().contains("位");
    }

    private static Optional<Finding> find(Claim change, Claims all) {
        String key = Catalogue.standard()
                .key(NET.matcher(change.figure().indicator()).replaceAll(""));
        Period period = change.period();
        Optional<Claim> end = all.nearest(change, key, GrowthAudit.end(period), level -> isLevelOf(level, change));
        Optional<Claim> start = end.flatMap(found -> all.nearest(
                found,
                found.key(),
                GrowthAudit.base(period),
                level -> isLevelOf(level, change) && (isRankChange(change) || level.sameUnitDimension(found))));
        return start.flatMap(found -> check(change, found, end.get()));
    }

    /** A level whose distance to another can be told in the unit of {@code change}. */
    private static boolean isLevelOf(Claim level, Claim change) {
        if (isRankChange(change)) {
            return level.figure().measure() == Measure.RANK;
        }
        boolean points = change.unit() != null
                && change.unit().dimension() == Dimension.POINT
                && level.unit() != null
                && level.unit().dimension() == Dimension.SHARE;
        return level.isLevel()
                && !level.isTarget()
                && !level.isIncrease()
                && (points || level.sameUnitDimension(change));
    }

    /** Places in an order are whole numbers, and to rise is to come nearer to the first. */
    private static RoundedValue places(Claim start, Claim end) {
        double places = start.printed() - end.printed();
        return new RoundedValue(places, places, places);
    }

    private static Optional<Finding> check(Claim change, Claim start, Claim end) {
        boolean rank = isRankChange(change);
        RoundedValue distance = rank ? places(start, end) : RoundedValue.of(end).minus(RoundedValue.of(start));
        Outcome outcome = rank
                ? Check.of(change, distance).outcome()
                : Check.ofAmount(change, distance).outcome(change.figure().bound());
        if (outcome == Outcome.CONTRADICTS || outcome == Outcome.UNCLEAR) {
            boolean near = change.sameSentence(start) && change.sameSentence(end);
            if (!near && !end.isCatalogued()) {
                return Optional.empty();
            }
            outcome = near && start.isExact() && end.isExact() ? outcome : Outcome.UNCLEAR;
        }
        String computed = AuditText.number(rank ? distance.mid() : distance.mid() / change.factor(), change.scale());
        Claim first = rank ? start : end;
        Claim second = rank ? end : start;
        return Optional.of(Finding.of(
                FindingRule.DIFFERENCE,
                outcome,
                Said.of(first.text() + " − " + second.text() + " = " + computed
                                + change.figure().unit())
                        .printed(change.text()),
                computed,
                List.of(change, start, end)));
    }
}
