package org.gangmu.lexical;

import java.math.BigDecimal;

/** The digits of an Arabic number with its point and thousands separators: 528,374 · 10140.9 · ４，５６５. Stateless. */
public final class ArabicNumeral {
    private ArabicNumeral() {}

    /** The index after the number whose first digit stands at {@code start}. */
    public static int end(String text, int start, int to) {
        int i = start;
        boolean point = false;
        while (i < to) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                i++;
            } else if (!point && isPoint(text, i) && isDigitAt(text, i + 1, to)) {
                point = true;
                i++;
            } else if (!point && isSeparator(text, i) && isThousands(text, i, start, to)) {
                i += 4;
            } else {
                break;
            }
        }
        return i;
    }

    /** The value of the number between two indexes, as printed. Throws {@link NumberFormatException} if it is none. */
    static BigDecimal value(String text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = Chars.fold(text.charAt(i));
            if (c != ',') {
                plain.append(c);
            }
        }
        return new BigDecimal(plain.toString());
    }

    // A full-width comma parts groups of full-width digits only; elsewhere it parts clauses: 共2021，500家
    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        return c == ',' || c == '，' && text.charAt(at - 1) >= '０';
    }

    // The same of a full-width point, which elsewhere ends an enumerator: 1．2021年
    private static boolean isPoint(String text, int at) {
        char c = text.charAt(at);
        return c == '.' || c == '．' && text.charAt(at - 1) >= '０';
    }

    // 528,374 but not 1,2,3
    private static boolean isThousands(String text, int comma, int start, int to) {
        boolean three = isDigitAt(text, comma + 1, to)
                && isDigitAt(text, comma + 2, to)
                && isDigitAt(text, comma + 3, to)
                && !isDigitAt(text, comma + 4, to);
        int lead = comma - start;
        return three && (lead <= 3 || Chars.fold(text.charAt(comma - 4)) == ',');
    }

    private static boolean isDigitAt(String text, int at, int to) {
        return at < to && Chars.isDigit(text.charAt(at));
    }
}
