package org.gangmu.app.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.gangmu.app.portal.Words;
import org.gangmu.budget.Line;

/** Amounts and percents as pages write them: 446,200 万元, 99.5%. Stateless. */
final class Money {
    private Money() {}

    static String of(Line line, Words words) {
        return words.quantity(number(line.amount()), line.unit());
    }

    /** An amount that was computed, in 万元. */
    static String ofYuan(BigDecimal yuan, Words words) {
        return words.quantity(
                number(yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()), "万元");
    }

    static String percent(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** A change, with its sign: +6.4%. */
    static String change(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent(percent);
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
