package org.gangmu.allotment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one year, agency or sub-region is allotted of a whole.
 *
 * @param holder the year in four digits, or the one name of the agency or region
 * @param value in {@code unit}; null as long as weights have not been turned into values, or where nobody said one
 * @param weight of an allotment by weight; null otherwise
 */
public record Part(
        String holder,
        @Nullable BigDecimal value,
        String unit,
        @Nullable BigDecimal weight) {
    public Part {
        holder = holder.strip();
    }

    /** A part with a value. */
    public static Part of(String holder, BigDecimal value, String unit) {
        return new Part(holder, value, unit, null);
    }

    /** A part with a weight, whose value follows. */
    public static Part weighing(String holder, BigDecimal weight, String unit) {
        return new Part(holder, null, unit, weight);
    }
}
