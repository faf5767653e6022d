package org.gangmu.app.mechanisms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of fields and parameters as text. */
final class Values {
    private static final int DIGITS = 4;

    private Values() {}

    /** As people read it: computed numbers to four places, lists with 、 between. */
    static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal shown = number.scale() > DIGITS ? number.setScale(DIGITS, RoundingMode.HALF_UP) : number;
            return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Values::text).collect(Collectors.joining("、"));
        }
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        return value == null ? "—" : value.toString();
    }
}
