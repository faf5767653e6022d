package org.gangmu.lexical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.gangmu.lexical.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole number expression: a numeral with its sign, and what is computed of numerals: fractions (三分之一, 3又1/2),
 * powers (10^4, 2e5), a k or M behind it. Stateless.
 */
final class NumberReader {
    /** Of computed values as many digits are told as are certain. */
    private static final MathContext COMPUTED = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_EXPONENT_DIGITS = 3;
    private static final int LARGEST_EXPONENT = 99;

    private NumberReader() {}

    /**
     * The number that begins at {@code at}, or whose sign stands before it.
     *
     * @param from where the text begins; nothing before is looked at
     * @param free the end of what was read before: a minus right after it is a dash
     * @return null when no number begins there, or what does is part of a name (PM2.5, 5G)
     */
    static @Nullable Numeral at(String text, int at, int from, int to, int free) {
        boolean digit = Chars.isDigit(text.charAt(at));
        if (digit && isLetter(Chars.at(text, at - 1, from, to))) {
            return null;
        }
        Numeral number = NumeralParser.at(text, at, to);
        if (number == null) {
            return null;
        }
        number = digit ? arabic(text, number, from, to) : number;
        if (number == null) {
            return null;
        }
        number = composed(text, number, to);
        int sign = signStart(text, number.start(), from, free);
        return sign < 0 ? number : number.withSign(sign);
    }

    private static boolean isLetter(char c) {
        return Chars.isLatin(c) || c == '_';
    }

    /** Leading points, chains of points, exponents, and the letters that make a number a name. */
    private static @Nullable Numeral arabic(String text, Numeral number, int from, int to) {
        int start = number.start();
        int end = number.end();
        char before = Chars.fold(Chars.at(text, start - 1, from, to));
        char beforeThat = Chars.fold(Chars.at(text, start - 2, from, to));
        boolean chained = before == '.' && Chars.isDigit(beforeThat)
                || Chars.fold(Chars.at(text, end, from, to)) == '.' && Chars.isDigit(Chars.at(text, end + 1, from, to));
        if (chained) {
            return wholePart(text, number);
        }
        Numeral read = number;
        if (before == '.' && beforeThat != '.' && !Chars.isHan(beforeThat) && !isLetter(beforeThat) && read.isWhole()) {
            read = leadingPoint(text, read);
        }
        read = scientific(text, read, to);
        read = suffix(text, read, to);
        boolean name = isLetter(Chars.at(text, read.end(), from, to)) && !Units.startsAt(text, read.end(), to);
        return name ? null : read;
    }

    // 2021.3.5 and 1.2.3 are whole numbers, parted by points
    private static Numeral wholePart(String text, Numeral number) {
        int i = number.start();
        while (i < number.end() && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return number.to(i, ArabicNumeral.value(text, number.start(), i), Shape.ARABIC);
    }

    // .5
    private static Numeral leadingPoint(String text, Numeral number) {
        int digits = ArabicNumeral.end(text, number.start(), number.end()) - number.start();
        return new Numeral(
                number.start() - 1,
                number.end(),
                Shape.ARABIC,
                number.value().scaleByPowerOfTen(-digits),
                null,
                number.magnitude(),
                number.more());
    }

    // 2e5 · 12.32e+14 · 2^-1
    private static Numeral scientific(String text, Numeral number, int to) {
        char mark = Chars.fold(Chars.at(text, number.end(), 0, to));
        if (mark != 'e' && mark != 'E' && mark != '^') {
            return number;
        }
        int i = number.end() + 1;
        char sign = Chars.fold(Chars.at(text, i, 0, to));
        i += sign == '+' || sign == '-' ? 1 : 0;
        int end = i;
        while (end < to && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == i || end - i > MOST_EXPONENT_DIGITS) {
            return number;
        }
        int exponent = ArabicNumeral.value(text, i, end).intValue() * (sign == '-' ? -1 : 1);
        boolean undefined = mark == '^' && exponent < 0 && number.value().signum() == 0;
        if (Math.abs(exponent) > LARGEST_EXPONENT || undefined) {
            return number;
        }
        BigDecimal value = mark == '^'
                ? number.value().pow(exponent, COMPUTED)
                : number.value().scaleByPowerOfTen(exponent);
        return number.to(end, value, Shape.COMPOSED);
    }

    // 40k · -2.5 M
    private static Numeral suffix(String text, Numeral number, int to) {
        int at = Chars.skipGap(text, number.end(), to);
        char letter = Chars.fold(Chars.at(text, at, 0, to));
        int power = letter == 'k' || letter == 'K' ? 3 : letter == 'M' ? 6 : 0;
        char next = Chars.at(text, at + 1, 0, to);
        if (power == 0 || isLetter(next) || Chars.isDigit(next) || Units.startsAt(text, at, to)) {
            return number;
        }
        return number.to(at + 1, number.value().scaleByPowerOfTen(power), number.shape());
    }

    private static Numeral composed(String text, Numeral number, int to) {
        Numeral slash = slash(text, number, to);
        if (slash != null) {
            return slash;
        }
        Numeral fraction = fraction(text, number, to);
        if (fraction != null) {
            return fraction;
        }
        int and = Chars.skipGap(text, number.end(), to);
        if (Chars.at(text, and, 0, to) != '又') {
            return number;
        }
        int next = Chars.skipGap(text, and + 1, to);
        Numeral denominator = next < to ? NumeralParser.at(text, next, to) : null;
        Numeral part = denominator == null ? null : fraction(text, denominator, to);
        return part == null
                ? number
                : number.to(part.end(), number.value().add(part.value(), COMPUTED), Shape.COMPOSED);
    }

    // 三分之一 · 16分之5 · 一百分之二
    private static @Nullable Numeral fraction(String text, Numeral denominator, int to) {
        int divided = PercentPrefix.dividedBy(text, denominator.end(), to);
        if (divided < 0 || denominator.value().signum() == 0) {
            return null;
        }
        int at = Chars.skipGap(text, divided, to);
        boolean negative = at < to && isNegative(text.charAt(at));
        Numeral numerator = at + 1 < to || !negative ? numeralAt(text, negative ? at + 1 : at, to) : null;
        if (numerator == null) {
            return null;
        }
        BigDecimal value = numerator.value().divide(denominator.value(), COMPUTED);
        return denominator.to(numerator.end(), negative ? value.negate() : value, Shape.COMPOSED);
    }

    private static @Nullable Numeral numeralAt(String text, int at, int to) {
        return at < to ? NumeralParser.at(text, at, to) : null;
    }

    // 3/5 · 1 3/5; but no 2021/22 and no 1/2/3
    private static @Nullable Numeral slash(String text, Numeral number, int to) {
        if (!isInteger(text, number)) {
            return null;
        }
        int numeratorEnd = number.end();
        BigDecimal whole = BigDecimal.ZERO;
        int second = numeratorEnd + 1;
        if (Chars.isSpace(Chars.at(text, numeratorEnd, 0, to)) && Chars.isDigit(Chars.at(text, second, 0, to))) {
            whole = number.value();
            numeratorEnd = ArabicNumeral.end(text, second, to);
        } else {
            second = number.start();
        }
        int from = numeratorEnd + 1;
        if (!isSlash(Chars.at(text, numeratorEnd, 0, to)) || !Chars.isDigit(Chars.at(text, from, 0, to))) {
            return null;
        }
        int end = ArabicNumeral.end(text, from, to);
        boolean chained = isSlash(Chars.at(text, number.start() - 1, 0, to)) || isSlash(Chars.at(text, end, 0, to));
        if (chained || end - from > 4 || numeratorEnd - second > 4) {
            return null;
        }
        BigDecimal numerator = ArabicNumeral.value(text, second, numeratorEnd);
        BigDecimal denominator = ArabicNumeral.value(text, from, end);
        boolean years = numerator.compareTo(BigDecimal.valueOf(1900)) > 0 && end - from != 3;
        if (denominator.signum() == 0 || years) {
            return null;
        }
        return number.to(end, whole.add(numerator.divide(denominator, COMPUTED), COMPUTED), Shape.COMPOSED);
    }

    private static boolean isInteger(String text, Numeral number) {
        for (int i = number.start(); i < number.end(); i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '／';
    }

    private static boolean isNegative(char c) {
        return c == '负' || c == '負' || Chars.isMinus(c);
    }

    /** Where the sign of a number stands; -1 when it has none. 20-100 and X-1 hold dashes, 正负5 no sign. */
    private static int signStart(String text, int start, int from, int free) {
        int at = start - 1;
        if (at < from || at < free || !isNegative(text.charAt(at))) {
            return -1;
        }
        char before = at > from ? text.charAt(at - 1) : ' ';
        if (!Chars.isMinus(text.charAt(at))) {
            return before == '正' ? -1 : at;
        }
        boolean dash = at == free && free > from
                || Chars.isDigit(before)
                || isLetter(before)
                || Chars.isMinus(before)
                || "—–年月日%％)）".indexOf(before) >= 0;
        return dash ? -1 : at;
    }
}
