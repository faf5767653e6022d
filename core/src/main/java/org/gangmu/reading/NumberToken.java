package org.gangmu.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An Arabic number in a reading view: {@code 10140.9}, {@code 528,374}, {@code 2—3}.
 *
 * @param start index of its first digit in the view
 * @param end index after its last character; of a range, after the second number
 * @param value as printed, thousands separators dropped, with the sign before it; of a range the first number
 * @param upper the second number of a range; null otherwise
 * @param digits how many digits the number has before its point
 */
record NumberToken(
        int start, int end, BigDecimal value, @Nullable BigDecimal upper, int digits) {
    /** Where the words before the number end: before its sign when it has one. */
    int signStart() {
        return value.signum() < 0 ? start - 1 : start;
    }
}
