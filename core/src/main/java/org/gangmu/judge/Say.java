package org.gangmu.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.EnglishUnit;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.series.Observation;

/** How numbers are said in reasons, and wherever else a computed number stands before a reader. */
public final class Say {
    private Say() {}

    /** With about as many digits as a reader needs: 1213.2, 31.66, 0.0174, 85825. */
    public static String number(double value) {
        double size = Math.abs(value);
        int scale = size >= 10000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4;
        return plain(BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN));
    }

    /** Without trailing zeros and never in powers of ten. */
    public static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** A share as a percentage: 0.235 is 23.5%. */
    public static String percent(double share) {
        return plain(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_EVEN)) + "%";
    }

    /** “2022年”, “2016—2020年”, “2022年1—6月”, “2022年3月”. */
    static String period(Period period) {
        if (period.unit() != Period.Unit.MONTH) {
            return period.length() == 1 ? period.first() + "年" : period.first() + "—" + period.last() + "年";
        }
        String last = period.lastMonth() + "月";
        String first = period.firstYear() + "年";
        if (period.length() == 1) {
            return first + last;
        }
        return period.firstYear() == period.lastYear()
                ? first + (period.first() % 12 + 1) + "—" + last
                : first + (period.first() % 12 + 1) + "月—" + period.lastYear() + "年" + last;
    }

    /** “2022”, “2016–2020”, “January–June 2022”. */
    static String periodEnglish(Period period) {
        if (period.unit() != Period.Unit.MONTH) {
            return period.toString().replace('-', '–');
        }
        String last = month(period.lastMonth()) + " " + period.lastYear();
        if (period.length() == 1) {
            return last;
        }
        String first = month(period.first() % 12 + 1);
        return period.firstYear() == period.lastYear()
                ? first + "–" + last
                : first + " " + period.firstYear() + "–" + last;
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** “2022年预计1300亿元”. */
    public static String chinese(Observation observation) {
        String how = observation.derived() ? "推算" : observation.status() == Status.ESTIMATE ? "预计" : "";
        String value = observation.derived() ? number(observation.value().doubleValue()) : plain(observation.value());
        return period(observation.period()) + how + value + observation.unit() + boundWord(observation.bound());
    }

    /** “1300 亿元 in 2022 (estimate)”. */
    public static String english(Observation observation) {
        String how =
                observation.derived() ? " (derived)" : observation.status() == Status.ESTIMATE ? " (estimate)" : "";
        String value = observation.derived() ? number(observation.value().doubleValue()) : plain(observation.value());
        return english(value, observation.unit()) + " in " + periodEnglish(observation.period()) + how;
    }

    /** “1300 hundred million yuan”, “5.5%”, “306”. */
    public static String english(String value, String unit) {
        return unit.equals("%") ? value + unit : (value + " " + EnglishUnit.of(unit)).strip();
    }

    /** A probability: never 0 % and never 100 %, for nobody knows that. */
    static String likely(double probability, String below, String above) {
        if (probability < 0.01) {
            return below + "1%";
        }
        return probability > 0.99 ? above + "99%" : Math.round(probability * 100) + "%";
    }

    private static String boundWord(Bound bound) {
        return switch (bound) {
            case GE -> "以上";
            case LE -> "以内";
            case APPROX -> "左右";
            default -> "";
        };
    }
}
