package org.gangmu.lexical;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: 三年, 15分钟, 两年半, 半年. Stateless. */
final class Duration {
    /** ISO 8601: what stands before the number, and behind it. */
    private static final Map<String, String> DESIGNATORS = Map.of(
            "年", "P Y",
            "个月", "P M",
            "周", "P W",
            "个星期", "P W",
            "天", "P D",
            "小时", "PT H",
            "分钟", "PT M",
            "秒", "PT S",
            "秒钟", "PT S");

    private Duration() {}

    /** The length of time that {@code quantity} tells; null when its unit is none of time. */
    static @Nullable Token of(String text, Quantity quantity, int to) {
        Units.Found unit = quantity.unit();
        String designators = unit == null ? null : DESIGNATORS.get(unit.name());
        boolean told = designators != null
                && quantity.number().upper() == null
                && quantity.value().signum() >= 0
                && quantity.number().shape() != Numeral.Shape.DIGITS;
        if (!told || unit == null || designators == null) {
            return null;
        }
        boolean half = unit.name().equals("年") && Chars.at(text, unit.end(), 0, to) == '半';
        String value =
                half ? "P" + Values.plain(quantity.value()) + "Y6M" : iso(designators, Values.plain(quantity.value()));
        return new Token(quantity.start(), half ? unit.end() + 1 : unit.end(), TokenKind.DURATION, value, unit.name());
    }

    /** 半年, 半小时, where {@code at} is the place of 半; but 上半年 is a period, 大半年 nothing exact. */
    static @Nullable Token half(String text, int at, int from, int to) {
        Units.Found unit = Units.after(text, at + 1, to);
        String designators = unit == null ? null : DESIGNATORS.get(unit.name());
        boolean part = "上下前后大小多半".indexOf(Chars.at(text, at - 1, from, to)) >= 0
                || Chars.isNumeral(Chars.at(text, at - 1, from, to));
        if (unit == null || designators == null || part || unit.start() > at + 1) {
            return null;
        }
        String value = unit.name().equals("年") ? "P6M" : iso(designators, new BigDecimal("0.5").toString());
        return new Token(at, unit.end(), TokenKind.DURATION, value, unit.name());
    }

    private static String iso(String designators, String number) {
        return designators.replace(" ", number);
    }
}
