package org.gangmu.judge;

import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.plan.Target;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.MeasureUnit;

/**
 * Where an indicator should be after {@code t} of {@code years} years (DESIGN §4).
 *
 * @param shape how it moves from base to target
 */
public record Path(Shape shape, double base, double target, int years) {
    /** How an indicator moves from its base to its target. */
    public enum Shape {
        /** B·(T/B)^(t/n): money, and whatever the plan lets grow by a yearly rate. */
        COMPOUND,
        /** B + (T−B)·t/n: rates, shares and counts. */
        LINEAR,
        /** T·t/n: the share due of a sum over the years. */
        SUM,
        /** T in every year: met or not. */
        DUTY
    }

    /** The path of {@code target} from {@code base} to {@code goal} in {@code years} years. */
    public static Path of(Target target, double base, double goal, int years) {
        return new Path(shapeOf(target, base, goal), base, goal, years);
    }

    private static Shape shapeOf(Target target, double base, double goal) {
        if (target.fiveYearSum()) {
            return Shape.SUM;
        }
        boolean heldDown = target.bound() == Bound.LE && goal >= base;
        boolean heldUp = goal <= base && !fallsTo(target, base, goal);
        if (heldDown || heldUp || isDuty(target)) {
            return Shape.DUTY;
        }
        boolean money = MeasureUnit.find(target.unit())
                .filter(unit -> unit.dimension() == Dimension.MONEY || unit.dimension() == Dimension.DOLLAR)
                .isPresent();
        boolean grows = target.growth() != null || money;
        return grows && base > 0 && goal > 0 ? Shape.COMPOUND : Shape.LINEAR;
    }

    private static boolean isDuty(Target target) {
        return direction(target) == Indicator.Direction.DUTY;
    }

    /** Whether the target means to go down from its base. */
    private static boolean fallsTo(Target target, double base, double goal) {
        if (goal >= base) {
            return false;
        }
        Indicator.Direction direction = direction(target);
        return target.bound() == Bound.LE
                || direction == Indicator.Direction.DOWN
                || direction == Indicator.Direction.NONE;
    }

    private static Indicator.Direction direction(Target target) {
        return Catalogue.standard()
                .findById(target.key())
                .map(Indicator::better)
                .orElse(Indicator.Direction.NONE);
    }

    /** Where the indicator should be at the end of year {@code t}, 1 for the plan's first; 0 gives the base (of a sum, nothing). */
    public double at(int t) {
        double share = (double) t / years;
        return switch (shape) {
            case COMPOUND -> base * StrictMath.pow(target / base, share);
            case LINEAR -> base + (target - base) * share;
            case SUM -> target * share;
            case DUTY -> target;
        };
    }

    /** 1 where more is better, −1 where less is. */
    int sign(Bound bound) {
        if (shape == Shape.SUM) {
            return 1;
        }
        if (shape == Shape.DUTY) {
            return bound == Bound.LE ? -1 : 1;
        }
        return target >= base ? 1 : -1;
    }

    /** (A−B)/(T−B); of a sum A/T. NaN never: a duty has no progress and must not be asked. */
    double progress(double value) {
        return shape == Shape.SUM ? value / target : (value - base) / (target - base);
    }

    /** The value whose progress is {@code progress}. */
    double valueAt(double progress) {
        return shape == Shape.SUM ? target * progress : base + (target - base) * progress;
    }

    /** {@code a >= b}, forgiving the last bits of binary arithmetic: 0.32 is 0.8 × 0.4. */
    static boolean atLeast(double a, double b) {
        return a >= b - 1e-9 * Math.max(1, Math.abs(b));
    }
}
