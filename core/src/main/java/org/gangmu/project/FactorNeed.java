package org.gangmu.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a project needs of a factor and what is secured, in the factor's unit.
 *
 * @param deadline null where none was told
 */
public record FactorNeed(
        Factor factor,
        BigDecimal needed,
        BigDecimal secured,
        @Nullable LocalDate deadline,
        LocalDate toldOn) {
    private static final int WHOLE = 100;

    /** How much is secured, in whole per cent, at most 100; all of nothing. */
    public int percent() {
        return needed.signum() == 0
                ? WHOLE
                : Math.min(
                        WHOLE,
                        secured.movePointRight(2)
                                .divide(needed, 0, RoundingMode.DOWN)
                                .intValue());
    }

    public boolean isSecured() {
        return secured.compareTo(needed) >= 0;
    }
}
