package org.gangmu.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two sums that should be equal differ as by a slip of the pen: by one wrong digit (a difference of 1 to 9 at one
 * place) or by two neighbouring digits swapped (9 to 81, a multiple of nine). A breakdown that leaves something out differs
 * by any amount, so that of numbers of {@code n} digits about 20 n in 10^n pairs look like a slip by chance: with five digits
 * one in a thousand, with four one in a hundred, with fewer too many to say anything.
 */
enum Slip {
    /** Five digits or more: a slip. */
    SURE,
    /** Four digits: likely a slip. */
    LIKELY,
    NONE;

    private static final int SURE_DIGITS = 5;
    private static final int LIKELY_DIGITS = 4;

    /** What lies between the sums of two sides, counted in the last digit that all of their terms share. */
    static Slip between(List<Claim> one, List<Claim> other) {
        List<Claim> terms = new ArrayList<>(one);
        terms.addAll(other);
        int shared = terms.stream()
                .map(Slip::exact)
                .filter(value -> value.signum() != 0)
                .mapToInt(value -> -value.stripTrailingZeros().scale())
                .min()
                .orElse(0);
        BigDecimal size = sum(one).max(sum(other)).scaleByPowerOfTen(-shared);
        BigDecimal gap = sum(one).subtract(sum(other)).abs().stripTrailingZeros();
        int digits = size.precision() - size.scale();
        if (gap.signum() == 0 || !isSlip(gap) || digits < LIKELY_DIGITS) {
            return NONE;
        }
        return digits >= SURE_DIGITS ? SURE : LIKELY;
    }

    /** The verdict on two sums that do not agree; unclear is also said where nothing is sure. */
    Outcome outcome() {
        return this == SURE ? Outcome.CONTRADICTS : Outcome.UNCLEAR;
    }

    private static boolean isSlip(BigDecimal gap) {
        if (gap.precision() > 2) {
            return false;
        }
        int digits = gap.unscaledValue().intValue();
        return digits <= 9 || digits % 9 == 0;
    }

    private static BigDecimal sum(List<Claim> claims) {
        return claims.stream().map(Slip::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal exact(Claim claim) {
        BigDecimal value = claim.figure().value();
        return claim.unit() == null ? value : value.multiply(claim.unit().factor());
    }
}
