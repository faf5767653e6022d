package org.gangmu.lexical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number counted by the dozen: 五十打.
 *
 * @param value twelve times the number
 * @param end index after 打
 */
record Dozens(BigDecimal value, int end) {
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /** The dozens of {@code number}; null when 打 does not follow it, or begins a verb. */
    static @Nullable Dozens after(String text, Numeral number, int to) {
        int at = Chars.skipGap(text, number.end(), to);
        boolean dozens = Chars.at(text, at, 0, to) == '打' && !Units.isOtherWord(text, at, to);
        return dozens ? new Dozens(number.value().multiply(TWELVE), at + 1) : null;
    }
}
