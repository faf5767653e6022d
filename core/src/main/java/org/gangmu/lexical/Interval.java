package org.gangmu.lexical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the number line as a text tells it. Whether an end belongs to it is not kept: 超过20 and 不低于20 both begin at
 * 20.
 *
 * @param lower null when it is open downwards
 * @param upper null when it is open upwards
 */
record Interval(
        int start,
        int end,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String unit) {

    boolean isOneSided() {
        return (lower == null) != (upper == null);
    }

    /** This and the bound that follows it as one interval; null when they do not bound the same stretch: 大于50小于12. */
    @Nullable
    Interval and(Interval next) {
        BigDecimal low = lower != null ? lower : next.lower;
        BigDecimal high = upper != null ? upper : next.upper;
        boolean opposite = isOneSided() && next.isOneSided() && (lower == null) == (next.upper == null);
        if (!opposite || low == null || high == null || low.compareTo(high) >= 0) {
            return null;
        }
        return new Interval(start, next.end, low, high, unit != null ? unit : next.unit);
    }

    Token token() {
        return new Token(start, end, TokenKind.RANGE, text(lower) + ".." + text(upper), unit);
    }

    private static String text(@Nullable BigDecimal bound) {
        return bound == null ? "" : Values.plain(bound);
    }
}
