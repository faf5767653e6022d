package org.gangmu.reading;

import java.math.BigDecimal;
import org.gangmu.lexical.ArabicNumeral;
import org.jspecify.annotations.Nullable;

/** Finds the Arabic numbers of a text, one after the other. Stateless. */
final class NumberScan {
    private static final int MAX_DIGITS = 30;
    /** Between two numbers of a range stands no longer unit, sign and all. */
    private static final int LONGEST_UNIT = 8;

    private NumberScan() {}

    /** The first number that begins at or after {@code from} and ends by {@code to}; null when there is none. */
    static @Nullable NumberToken next(String text, int from, int to) {
        int start = from;
        while (start < to && !isDigit(text.charAt(start))) {
            start++;
        }
        if (start == to) {
            return null;
        }
        int end = ArabicNumeral.end(text, start, to);
        int digits = 0;
        for (int i = start; i < end && text.charAt(i) != '.'; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        BigDecimal value = value(text, start, end);
        value = isNegative(text, start, from) ? value.negate() : value;
        int second = secondStart(text, end, to);
        if (second < 0 || digits > 7) {
            return new NumberToken(start, end, value, null, digits);
        }
        int secondEnd = ArabicNumeral.end(text, second, to);
        return new NumberToken(start, secondEnd, value, value(text, second, secondEnd), digits);
    }

    // 自然增长率为-3.19‰ · 分别为0.15、-5.64个百分点; but not 1-11月 or X-1地块
    private static boolean isNegative(String text, int start, int from) {
        boolean sign = start - 1 > from && "-－−".indexOf(text.charAt(start - 1)) >= 0;
        if (!sign || "：、（".indexOf(text.charAt(start - 2)) >= 0) {
            return sign;
        }
        for (int i = start - 2; i >= from && start - i < LONGEST_UNIT; i--) {
            if (isDigit(text.charAt(i))) {
                return false; // 10亿元-20亿元
            }
        }
        return text.charAt(start - 2) >= 0x4E00 && text.charAt(start - 2) <= 0x9FFF;
    }

    /** Where the second number of a range begins (2—3, 5%-10%, 1至2); -1 when there is none. */
    private static int secondStart(String text, int end, int to) {
        int i = end;
        if (i < to && text.charAt(i) == '%') {
            i++;
        }
        if (i >= to || "-—–－~～至―".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        i++;
        if (i < to && text.charAt(i) == text.charAt(i - 1)) {
            i++; // —— between the numbers of a range
        }
        return i < to && isDigit(text.charAt(i)) ? i : -1;
    }

    private static BigDecimal value(String text, int start, int end) {
        if (end - start > MAX_DIGITS) {
            return BigDecimal.ZERO; // no quantity has thirty digits; the guards drop it
        }
        return new BigDecimal(text.substring(start, end).replace(",", ""));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
