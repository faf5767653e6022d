package org.gangmu.lexical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral in a text, with its sign.
 *
 * @param value with all its magnitudes: 4780000000000 for 4.78万亿; of an estimate in two digits (二三十) the lower one
 * @param upper of an estimate in two digits the higher one; null otherwise
 * @param magnitude what its last 万 or 亿 multiplies by, when the numeral is one number before it; else 1
 * @param more whether 多, 余 or 几 inside it says “and some more”: 十几万
 */
record Numeral(
        int start,
        int end,
        Shape shape,
        BigDecimal value,
        @Nullable BigDecimal upper,
        BigDecimal magnitude,
        boolean more) {
    /** How a numeral is written, which decides what may be made of it. */
    enum Shape {
        /** In Arabic digits, maybe with Han magnitudes. */
        ARABIC,
        /** In Han digits and magnitudes: 三百五十万. */
        HAN,
        /** A single Han digit or 十, which is part of a word more often than a number: 一切, 四川, 十分. */
        LONE,
        /** Han digits read one by one: 二〇二一, 九九. */
        DIGITS,
        /** A fraction or a power, which takes no magnitude. */
        COMPOSED
    }

    Numeral withSign(int signStart) {
        return new Numeral(
                signStart, end, shape, value.negate(), upper == null ? null : upper.negate(), magnitude, more);
    }

    Numeral to(int newEnd, BigDecimal newValue, Shape newShape) {
        return new Numeral(start, newEnd, newShape, newValue, null, BigDecimal.ONE, more);
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether this is a whole number written in {@code digits} digits and nothing else. */
    boolean isPlain(int digits) {
        return end - start == digits && (shape == Shape.ARABIC || shape == Shape.DIGITS) && isWhole();
    }
}
