package org.gangmu.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.plan.Adjustment.Goal;
import org.gangmu.quantity.Measure;
import org.jspecify.annotations.Nullable;

/** The adjustments of plans that are known, asked as of a day. Immutable and thread-safe. */
public final class Adjustments {
    /** No target was ever changed. */
    public static final Adjustments NONE = new Adjustments(List.of());

    private final List<Adjustment> all;

    private Adjustments(List<Adjustment> all) {
        this.all = List.copyOf(all);
    }

    /** These adjustments; of two that count from the same day the later one in the list does. */
    public static Adjustments of(List<Adjustment> all) {
        return all.isEmpty() ? NONE : new Adjustments(all);
    }

    /** All of them, in order. */
    public List<Adjustment> list() {
        return all;
    }

    /** The adjustment that counts for {@code target} on {@code day}; empty where the plan's own number does. */
    public Optional<Adjustment> find(Target target, String region, LocalDate day) {
        Goal goal = Goal.of(target, region);
        return all.stream()
                .filter(one -> one.goal().equals(goal) && one.isInForce(day))
                .reduce((a, b) -> b.from().isBefore(a.from()) ? a : b);
    }

    /** {@code target} as it is valid on {@code day}. Its place in the plan stays: there stands what was changed. */
    public Target on(Target target, String region, LocalDate day) {
        return find(target, region, day).map(one -> changed(target, one)).orElse(target);
    }

    /** {@code plan} with its targets as they are valid on {@code day}, and the adjustments that made them so. */
    public Plan on(Plan plan, String region, LocalDate day) {
        if (all.isEmpty()) {
            return plan;
        }
        List<Adjustment> counting = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (Target target : plan.targets()) {
            Optional<Adjustment> found = find(target, region, day);
            found.ifPresent(counting::add);
            targets.add(found.map(one -> changed(target, one)).orElse(target));
        }
        return new Plan(plan.document(), plan.period(), targets, counting);
    }

    private static Target changed(Target target, Adjustment adjustment) {
        boolean growth = adjustment.goal().measure() == Measure.GROWTH;
        return new Target(
                target.indicator(),
                target.indicatorId(),
                target.key(),
                target.unit(),
                target.group(),
                target.nature(),
                target.base(),
                growth ? target.value() : told(target, target.value(), adjustment.value()),
                adjustment.bound(),
                target.period(),
                target.fiveYearSum(),
                null,
                growth ? told(target, target.growth(), adjustment.value()) : growth(target, adjustment.value()),
                target.span());
    }

    private static Told told(Target target, @Nullable Told before, BigDecimal value) {
        return before == null
                ? new Told(value, target.period(), target.span(), target.span().start())
                : new Told(value, before.period(), before.span(), before.numberStart());
    }

    /** The yearly growth printed beside a level, as the new level asks for it: (T/B)^(1/n) − 1. */
    private static @Nullable Told growth(Target target, BigDecimal value) {
        Told growth = target.growth();
        Told base = target.base();
        if (growth == null || base == null || base.value().signum() <= 0 || value.signum() <= 0) {
            return growth;
        }
        double ratio = value.divide(base.value(), MathContext.DECIMAL64).doubleValue();
        double rate = (StrictMath.pow(ratio, 1.0 / growth.period().length()) - 1) * 100;
        BigDecimal rounded =
                BigDecimal.valueOf(rate).setScale(Math.max(1, growth.value().scale()), RoundingMode.HALF_EVEN);
        return new Told(rounded, growth.period(), growth.span(), growth.numberStart());
    }
}
