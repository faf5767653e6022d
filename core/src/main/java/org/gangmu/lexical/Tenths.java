package org.gangmu.lexical;

import java.math.BigDecimal;
import org.gangmu.lexical.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Shares told in tenths: 三成, 七成六, 三成半; and discounts, where what is left is told: 九折, 七五折 (75 %).
 *
 * @param percent the share in %
 * @param end index after its last word
 */
record Tenths(BigDecimal percent, int end) {
    /** Words that begin with 成 or 折 and are no share. */
    private static final String NO_SHARE_AFTER_CHENG = "立为員员本功果效年长長都品套份熟就片群绩因分像型人形交活全";

    private static final String NO_SHARE_AFTER_ZHE = "合旧舊算叠疊断射子腾磨返价線线回叶扇纸";

    /** The share whose number is {@code number}; null when it is none. */
    static @Nullable Tenths after(String text, Numeral number, int to) {
        if (number.upper() != null || number.value().signum() <= 0) {
            return null;
        }
        int at = Chars.skipGap(text, number.end(), to);
        char word = Chars.at(text, at, number.end(), to);
        char next = Chars.at(text, at + 1, number.end(), to);
        return switch (word) {
            case '成' -> NO_SHARE_AFTER_CHENG.indexOf(next) < 0 ? tenths(text, number, at + 1, to) : null;
            case '折' -> NO_SHARE_AFTER_ZHE.indexOf(next) < 0 ? discount(number, at + 1) : null;
            default -> apart(text, number, at, to);
        };
    }

    /** 半成 and 半折, which have no number; {@code at} is the place of 半. */
    static @Nullable Tenths half(String text, int at, int to) {
        char word = Chars.at(text, at + 1, at, to);
        char next = Chars.at(text, at + 2, at, to);
        if (word == '成' && NO_SHARE_AFTER_CHENG.indexOf(next) < 0) {
            return new Tenths(BigDecimal.valueOf(5), at + 2);
        }
        boolean discount = word == '折' && NO_SHARE_AFTER_ZHE.indexOf(next) < 0;
        return discount ? new Tenths(BigDecimal.valueOf(50), at + 2) : null;
    }

    private static @Nullable Tenths tenths(String text, Numeral number, int end, int to) {
        if (number.value().compareTo(BigDecimal.TEN) > 0 || number.shape() == Shape.DIGITS) {
            return null;
        }
        BigDecimal percent = number.value().movePointRight(1);
        int at = Chars.skipGap(text, end, to);
        char last = Chars.at(text, at, end, to);
        if (last == '半' && !Chars.isNumeral(Chars.at(text, at + 1, end, to))) {
            return new Tenths(percent.add(BigDecimal.valueOf(5)), at + 1);
        }
        boolean hundredth = Chars.han(last) > 0
                && number.isWhole()
                && !Chars.isNumeral(Chars.at(text, at + 1, end, to))
                && !Units.startsAt(text, Chars.skipGap(text, at + 1, to), to);
        return hundredth
                ? new Tenths(percent.add(BigDecimal.valueOf(Chars.han(last))), at + 1)
                : new Tenths(percent, end);
    }

    private static @Nullable Tenths discount(Numeral number, int end) {
        BigDecimal value = number.value();
        if (value.compareTo(BigDecimal.TEN) < 0) {
            return new Tenths(value.movePointRight(1), end);
        }
        boolean twoDigits = number.isPlain(2) && value.compareTo(BigDecimal.TEN) > 0;
        return twoDigits ? new Tenths(value, end) : null;
    }

    // 九 九 折: two single digits, set wide, can only be one discount
    private static @Nullable Tenths apart(String text, Numeral number, int at, int to) {
        int next = digit(Chars.at(text, at, number.end(), to));
        int end = Chars.skipGap(text, at + 1, to);
        boolean single = next >= 0 && number.end() - number.start() == 1 && at > number.end();
        if (!single || Chars.at(text, end, at, to) != '折' || number.value().compareTo(BigDecimal.TEN) >= 0) {
            return null;
        }
        return new Tenths(number.value().movePointRight(1).add(BigDecimal.valueOf(next)), end + 1);
    }

    private static int digit(char c) {
        return Chars.isDigit(c) ? Chars.fold(c) - '0' : Chars.han(c);
    }
}
