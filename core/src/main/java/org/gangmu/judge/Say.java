package org.gangmu.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.EnglishUnit;
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

    /** “2022年预计1300亿元”. */
    public static String chinese(Observation observation) {
        String how = observation.derived() ? "推算" : observation.status() == Status.ESTIMATE ? "预计" : "";
        String value = observation.derived() ? number(observation.value().doubleValue()) : plain(observation.value());
        return observation.period() + "年" + how + value + observation.unit() + boundWord(observation.bound());
    }

    /** “1300 亿元 in 2022 (estimate)”. */
    public static String english(Observation observation) {
        String how =
                observation.derived() ? " (derived)" : observation.status() == Status.ESTIMATE ? " (estimate)" : "";
        String value = observation.derived() ? number(observation.value().doubleValue()) : plain(observation.value());
        return english(value, observation.unit()) + " in " + observation.period() + how;
    }

    /** “1300 hundred million yuan”, “5.5%”, “306”. */
    public static String english(String value, String unit) {
        return unit.equals("%") ? value + unit : (value + " " + EnglishUnit.of(unit)).strip();
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
