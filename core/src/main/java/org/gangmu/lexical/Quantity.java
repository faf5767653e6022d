package org.gangmu.lexical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it is counted in: a plain number, a share, a number with a unit.
 *
 * @param start where its first word stands: of 百分之五 before the number
 * @param end index after the number, of a share after % or the number
 * @param value of a share in %
 * @param unitEnd index after the unit; {@code end} when there is none
 */
record Quantity(
        Numeral number, int start, int end, BigDecimal value, boolean share, Units.@Nullable Found unit, int unitEnd) {

    /** What the value is counted in; null when nothing says so. */
    @Nullable
    String unitName() {
        return share ? "%" : unit == null ? null : unit.name();
    }

    /** The quantity whose number or 百分之 begins at {@code at}; null when none does. For the others see {@link NumberReader#at}. */
    static @Nullable Quantity at(String text, int at, int from, int to, int free) {
        PercentPrefix prefix = PercentPrefix.at(text, at, to);
        if (prefix != PercentPrefix.NONE) {
            return prefixed(text, prefix, at, to, free);
        }
        Numeral number = NumberReader.at(text, at, from, to, free);
        return number == null ? null : of(text, number, to);
    }

    // 百分之五 · 千分之2.4 · 百分之百
    private static @Nullable Quantity prefixed(String text, PercentPrefix prefix, int at, int to, int free) {
        int numberAt = Chars.skipGap(text, prefix.end(), to);
        if (numberAt >= to) {
            return null;
        }
        char first = text.charAt(numberAt);
        boolean negative = first == '负' || first == '負' || Chars.isMinus(first);
        numberAt += negative ? 1 : 0;
        if (numberAt >= to) {
            return null;
        }
        Numeral number = first == '百' || first == '佰'
                ? hundred(numberAt)
                : NumberReader.at(text, numberAt, prefix.end(), to, prefix.end());
        if (number == null || number.upper() != null || number.shape() == Numeral.Shape.DIGITS) {
            return null;
        }
        boolean minus = at > free && (text.charAt(at - 1) == '负' || text.charAt(at - 1) == '負');
        BigDecimal percent = number.value().scaleByPowerOfTen(2 - prefix.power());
        BigDecimal value = minus ? percent.negate() : percent;
        return new Quantity(number, minus ? at - 1 : at, number.end(), value, true, null, number.end());
    }

    private static Numeral hundred(int at) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return new Numeral(at, at + 1, Numeral.Shape.LONE, hundred, null, BigDecimal.ONE, false);
    }

    private static Quantity of(String text, Numeral number, int to) {
        int at = Chars.skipGap(text, number.end(), to);
        char after = Chars.fold(Chars.at(text, at, number.end(), to));
        if (number.upper() == null && (after == '%' || after == '‰')) {
            BigDecimal percent = after == '%' ? number.value() : number.value().movePointLeft(1);
            return new Quantity(number, number.start(), at + 1, percent, true, null, at + 1);
        }
        Tenths tenths = Tenths.after(text, number, to);
        if (tenths != null) {
            return new Quantity(number, number.start(), tenths.end(), tenths.percent(), true, null, tenths.end());
        }
        Units.Found unit = Units.after(text, number.end(), to);
        int unitEnd = unit == null ? number.end() : unit.end();
        return new Quantity(number, number.start(), number.end(), number.value(), false, unit, unitEnd);
    }
}
