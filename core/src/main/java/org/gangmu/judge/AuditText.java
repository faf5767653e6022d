package org.gangmu.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the audit writes numbers. */
final class AuditText {
    private AuditText() {}

    /** With the printed digits of the claim, and up to two more where they differ from zero. */
    static String number(double value, int scale) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(Math.max(scale, 0) + 2, RoundingMode.HALF_EVEN);
        BigDecimal bare = rounded.stripTrailingZeros();
        return (bare.scale() < Math.max(scale, 0) ? bare.setScale(Math.max(scale, 0)) : bare).toPlainString();
    }
}
