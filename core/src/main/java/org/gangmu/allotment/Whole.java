package org.gangmu.allotment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator.Kind;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is divided: a target of a plan, a task with its quantity, or a part of one of these that is divided again.
 *
 * @param key names it across plans and readings: an indicator's key, a task's key; {@code key/holder} for a part divided again
 * @param name as the plan writes it
 * @param value in {@code unit}; null when the plan tells no number
 * @param years those it may be spread over
 * @param within whose part it is, from the outermost; empty for a target or task itself
 */
public record Whole(
        String key,
        String name,
        @Nullable BigDecimal value,
        String unit,
        Bound bound,
        Period years,
        Manner manner,
        List<String> within) {
    private static final Set<Dimension> NEVER_ADDED = Set.of(
            Dimension.SHARE,
            Dimension.POINT,
            Dimension.MULTIPLE,
            Dimension.RATIO,
            Dimension.AGE,
            Dimension.CONCENTRATION,
            Dimension.NUMBER);

    /** How a quantity behaves when it is divided. */
    public enum Manner {
        /** What comes together: sums over years, things to be built. Adds up over years and over holders. */
        FLOW,
        /** What stands at an amount in a year: adds up over holders, never over years. */
        LEVEL,
        /** Rates, shares, averages, indices: never added. */
        RATE
    }

    public Whole {
        within = List.copyOf(within);
    }

    /**
     * A target of a plan.
     *
     * @param years those of the plan
     */
    public static Whole of(Target target, Period years) {
        Told growth = target.growth();
        boolean byGrowth = target.value() == null && growth != null;
        Told told = byGrowth ? growth : target.value();
        return new Whole(
                target.key(),
                target.indicator(),
                told == null ? null : told.value(),
                byGrowth ? "%" : target.unit(),
                target.bound(),
                years,
                byGrowth ? Manner.RATE : mannerOf(target),
                List.of());
    }

    private static Manner mannerOf(Target target) {
        boolean rateByKind = Catalogue.standard()
                .findById(target.key())
                .filter(known -> known.kind() == Kind.RATE || known.kind() == Kind.INDEX)
                .isPresent();
        if (rateByKind || neverAdded(target.unit())) {
            return Manner.RATE;
        }
        return target.fiveYearSum() ? Manner.FLOW : Manner.LEVEL;
    }

    private static boolean neverAdded(String unit) {
        return unit.isEmpty()
                || MeasureUnit.find(unit)
                        .filter(known -> NEVER_ADDED.contains(known.dimension()))
                        .isPresent();
    }

    /**
     * A task of several years.
     *
     * @param value how much is to be done; null where the task tells no number
     * @param manner of {@code value}; what has no number or a unit that is never added counts as a rate
     */
    public static Whole ofTask(
            String key, String title, @Nullable BigDecimal value, String unit, Period years, Manner manner) {
        boolean alone = value == null || neverAdded(unit);
        return new Whole(key, title, value, unit, Bound.EQ, years, alone ? Manner.RATE : manner, List.of());
    }

    /** The part of {@code holder} as a whole of its own: a year's target divided among agencies, an agency's among years. */
    public Whole part(Division division, Part part) {
        List<String> path = new ArrayList<>(within);
        path.add(part.holder());
        boolean year = division == Division.YEARS && part.holder().matches("\\d{4}");
        return new Whole(
                key + "/" + part.holder(),
                name,
                part.value(),
                part.unit(),
                bound,
                year ? Period.year(Integer.parseInt(part.holder())) : years,
                manner,
                path);
    }

    /** Whether parts by {@code division} can add up to it. */
    public boolean addsUp(Division division) {
        return manner == Manner.FLOW || manner == Manner.LEVEL && division != Division.YEARS;
    }

    /** The rules that make sense for parts by {@code division}, the usual one first. */
    public List<Rule> rules(Division division) {
        if (division == Division.YEARS) {
            return addsUp(division)
                    ? List.of(Rule.SUM, Rule.WEIGHT, Rule.NOT_ADDITIVE)
                    : List.of(Rule.NOT_ADDITIVE, Rule.MINIMUM);
        }
        return addsUp(division)
                ? List.of(Rule.SUM, Rule.WEIGHT, Rule.MINIMUM, Rule.NOT_ADDITIVE)
                : List.of(Rule.MINIMUM, Rule.NOT_ADDITIVE);
    }

    /** Digits after the point as the plan prints them. */
    int scale() {
        return value == null ? 0 : Math.max(0, value.scale());
    }
}
