package org.gangmu.lexical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the interval between two numbers: 20—30, 5%至10%, 一千到一千五百, 位于20和30之间; and estimates in two digits (二三十个).
 * A number that the second magnitude belongs to as well takes it: 2-3万 begins at 20000. Stateless.
 */
final class SpanScan {
    private static final String DASHES = "-－—–―~～〜−";

    private SpanScan() {}

    /** The interval whose lower end is {@code low}; null when no second number follows it. */
    static @Nullable Interval from(String text, Quantity low, int free, int to) {
        if (low.number().upper() != null) {
            return estimate(low);
        }
        Interval direct = after(text, low, low.unitEnd(), free, to);
        return direct != null || low.unitEnd() == low.end() ? direct : after(text, low, low.end(), free, to);
    }

    // 二三十个; without unit or magnitude two digits side by side may be a name
    private static @Nullable Interval estimate(Quantity quantity) {
        Numeral number = quantity.number();
        BigDecimal upper = number.upper();
        boolean counted = quantity.unit() != null || number.value().compareTo(BigDecimal.TEN) > 0;
        if (upper == null || !counted || number.value().signum() < 0) {
            return null;
        }
        return new Interval(number.start(), number.end(), number.value(), upper, quantity.unitName());
    }

    private static @Nullable Interval after(String text, Quantity low, int lowEnd, int free, int to) {
        int at = Chars.skipGap(text, lowEnd, to);
        char joint = Chars.at(text, at, lowEnd, to);
        boolean dash = DASHES.indexOf(joint) >= 0;
        boolean until = joint == '到' || joint == '至';
        if (!dash && !until && "和与與跟同".indexOf(joint) < 0 || dash && isChained(text, low.start(), free)) {
            return null;
        }
        int next = at + 1;
        next += dash && Chars.at(text, next, at, to) == joint ? 1 : 0;
        next = Chars.skipGap(text, next, to);
        Quantity high = second(text, low.start(), next, to);
        if (high == null || high.number().upper() != null || isName(text, low, high, dash, to)) {
            return null;
        }
        int closed = closing(text, high, to);
        if (!dash && !until && closed < 0) {
            return null;
        }
        int start = closed < 0 ? low.start() : opening(text, low.start(), free);
        return interval(low, high, start, closed < 0 ? high.end() : closed);
    }

    // 第十和第十五之间 · -10到-5
    private static @Nullable Quantity second(String text, int from, int at, int to) {
        char first = Chars.at(text, at, 0, to);
        boolean before = first == '第' || first == '负' || first == '負' || Chars.isMinus(first);
        int number = before ? at + 1 : at;
        if (number >= to || !Chars.isNumeral(text.charAt(number))) {
            return null;
        }
        return Quantity.at(text, number, from, to, at - 1);
    }

    private static @Nullable Interval interval(Quantity low, Quantity high, int start, int end) {
        if (low.share() && !high.share() || high.share() && !low.share() && low.unit() != null) {
            return null;
        }
        BigDecimal lower = low.value();
        BigDecimal magnitude = high.number().magnitude();
        boolean shared = low.number().magnitude().equals(BigDecimal.ONE)
                && low.unit() == null
                && magnitude.compareTo(BigDecimal.ONE) > 0
                && lower.compareTo(high.value().divide(magnitude)) < 0;
        lower = shared ? lower.multiply(magnitude) : lower;
        String unit = high.unitName() != null ? high.unitName() : low.unitName();
        return lower.compareTo(high.value()) >= 0 ? null : new Interval(start, end, lower, high.value(), unit);
    }

    /** 2021-2025 are years, 0531-8799 is a telephone, 1-2-3 a code, 9-17:30 a time. */
    private static boolean isName(String text, Quantity low, Quantity high, boolean dash, int to) {
        boolean years = low.number().isPlain(4)
                && high.number().isPlain(4)
                && Calendar.isYear(low.value())
                && Calendar.isYear(high.value());
        int end = high.end();
        char after = Chars.at(text, end, 0, to);
        boolean goesOn = DASHES.indexOf(after) >= 0 && Chars.isDigit(Chars.at(text, end + 1, 0, to));
        return years
                || isPadded(text, low.number())
                || isPadded(text, high.number())
                || dash && goesOn
                || (after == ':' || after == '：') && Chars.isDigit(Chars.at(text, end + 1, 0, to));
    }

    private static boolean isPadded(String text, Numeral number) {
        boolean zero = Chars.fold(text.charAt(number.start())) == '0';
        return zero && number.end() > number.start() + 1 && Chars.isDigit(text.charAt(number.start() + 1));
    }

    // X-1-5
    private static boolean isChained(String text, int start, int free) {
        char before = Chars.at(text, start - 1, 0, start);
        return DASHES.indexOf(before) >= 0 && start - 1 <= free && free > 0
                || DASHES.indexOf(before) >= 0 && Chars.isLatin(Chars.at(text, start - 2, 0, start));
    }

    /** The end of 之间 or 间 behind the second number; -1 when it does not stand there. */
    private static int closing(String text, Quantity high, int to) {
        for (int end : new int[] {high.unitEnd(), high.end(), high.number().end()}) {
            int at = Chars.skipGap(text, end, to);
            if (text.startsWith("之间", at) || text.startsWith("之間", at)) {
                return at + 2;
            }
            char word = Chars.at(text, at, 0, to);
            if ((word == '间' || word == '間') && !Chars.isHan(Chars.at(text, at + 1, 0, to))) {
                return at + 1;
            }
        }
        return -1;
    }

    private static int opening(String text, int start, int free) {
        return start - Bounds.BETWEEN.longest(text, start, free);
    }
}
