package org.gangmu.judge;

import java.util.Optional;

/**
 * A value known to within the rounding of the printed digits it comes from: what it is at least, as printed, and at most.
 * The operations are those of interval arithmetic (R. E. Moore, Interval Analysis, 1966), so that the tolerance of a computed
 * value follows from the digits of its inputs and from nothing else. Never NaN: what is not defined is empty.
 */
record RoundedValue(double low, double mid, double high) {
    /** A printed value and half of its last digit. */
    static RoundedValue of(Claim claim) {
        return new RoundedValue(claim.value() - claim.halfStep(), claim.value(), claim.value() + claim.halfStep());
    }

    RoundedValue plus(RoundedValue other) {
        return new RoundedValue(low + other.low, mid + other.mid, high + other.high);
    }

    RoundedValue minus(RoundedValue other) {
        return new RoundedValue(low - other.high, mid - other.mid, high - other.low);
    }

    /** {@code factor} is positive. */
    RoundedValue times(double factor) {
        return new RoundedValue(low * factor, mid * factor, high * factor);
    }

    /** Empty where the divisor may be zero or negative, or the dividend is negative as printed: no share, no growth. */
    Optional<RoundedValue> over(RoundedValue divisor) {
        if (divisor.low <= 0 || mid < 0) {
            return Optional.empty();
        }
        double least = Math.max(low, 0) / divisor.high;
        return Optional.of(new RoundedValue(least, mid / divisor.mid, high / divisor.low));
    }

    /** The root of an interval that is not negative. */
    RoundedValue root(int degree) {
        double power = 1.0 / degree;
        return new RoundedValue(StrictMath.pow(low, power), StrictMath.pow(mid, power), StrictMath.pow(high, power));
    }

    /** A ratio as growth in percent: 1.08 is 8. */
    RoundedValue growth() {
        return new RoundedValue((low - 1) * 100, (mid - 1) * 100, (high - 1) * 100);
    }
}
