package org.gangmu.lexical;

import java.math.BigDecimal;

/** How values are told. */
final class Values {
    private Values() {}

    /** A decimal number without exponent and without zeros that say nothing: 1200000, 0.0005. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
