package org.gangmu.lexical;

import org.jspecify.annotations.Nullable;

/**
 * Something the lexical scan found. Tokens may stand inside each other: 不低于5% holds a range, a percent and a number.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param value a plain decimal number (of a percent in %); of a range {@code lo..hi} with open ends empty; of dates, periods
 *     and durations ISO 8601 ({@code 2021-01-27}, {@code --03-05} where no year is told, {@code P3Y}) or {@code 2021..2025}
 * @param unit what the value is counted in; null for bare numbers, dates and periods
 */
public record Token(
        int start,
        int end,
        TokenKind kind,
        String value,
        @Nullable String unit) {
    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A token holds at least one character: " + start + " to " + end);
        }
    }
}
