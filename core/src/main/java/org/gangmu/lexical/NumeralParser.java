package org.gangmu.lexical;

import java.math.BigDecimal;
import org.gangmu.lexical.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral from left to right: digits, and the magnitudes that multiply what stands before them. 十 百 千 build a
 * section, 万 亿 兆 multiply it and everything smaller before it (四千五百六十九万八千亿). A digit after a magnitude without
 * 零 counts the next smaller one (一万三 is 13000).
 *
 * <p>Wherever the numeral could end the parser remembers the place, and goes back to it when what follows does not go on
 * with the same number: 三亿五亿 are two. Used once, by one thread.
 */
final class NumeralParser {
    /** No quantity has so many digits; what has is a code or noise. */
    private static final int MOST_DIGITS = 30;

    private static final int MOST_PARTS = 40;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(24);

    private final String text;
    private final int start;
    private final int to;
    /** Of an estimate in two digits, where they stand, and whether to read the second; -1 before one was found. */
    private final int pairAt;

    private final boolean second;

    private final BigDecimal[] groups = new BigDecimal[6];
    private final int[] groupPowers = new int[6];
    private int groupCount;
    private BigDecimal section = BigDecimal.ZERO;
    /** The next 十, 百 or 千 must be smaller than this power. */
    private int sectionPower = 4;

    private @Nullable BigDecimal digit;
    private boolean digitArabic;
    private int digitEnd;
    private int digitStart;
    private int lastPower;
    private boolean zero;
    private boolean afterBig;
    private boolean more;
    private boolean arabic;
    private int parts;

    private int p;
    private int foundPair = -1;
    private int digitsEnd = -1;

    private int end = -1;
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal magnitude = BigDecimal.ONE;
    private int endAfterBig = -1;
    private BigDecimal valueAfterBig = BigDecimal.ZERO;

    private NumeralParser(String text, int start, int to, int pairAt, boolean second) {
        this.text = text;
        this.start = start;
        this.to = to;
        this.pairAt = pairAt;
        this.second = second;
        this.p = start;
    }

    /** The numeral that begins at {@code start}, without sign; null when none does. */
    static @Nullable Numeral at(String text, int start, int to) {
        int digit = Chars.han(text.charAt(start));
        if (digit >= 0 && !goesOn(text, start + 1, to)) {
            return new Numeral(start, start + 1, Shape.LONE, BigDecimal.valueOf(digit), null, BigDecimal.ONE, false);
        }
        var parser = new NumeralParser(text, start, to, -1, false);
        parser.parse();
        if (parser.foundPair >= 0) {
            return pair(text, start, to, parser.foundPair);
        }
        if (parser.digitsEnd > 0) {
            return parser.digits();
        }
        return parser.end < 0 ? null : parser.numeral(null);
    }

    /** Whether what stands behind a Han digit may belong to the same numeral; most often it does not. */
    private static boolean goesOn(String text, int at, int to) {
        char next = Chars.at(text, at, 0, to);
        return Chars.isNumeral(next) || Chars.isMore(next) || Chars.isSpace(next) || next == '点' || next == '點';
    }

    // 二三十 · 十五六 · 三四百万
    private static @Nullable Numeral pair(String text, int start, int to, int pairAt) {
        var low = new NumeralParser(text, start, to, pairAt, false);
        low.parse();
        var high = new NumeralParser(text, start, to, pairAt, true);
        high.parse();
        return low.end < 0 || low.end != high.end ? null : low.numeral(high.value);
    }

    private Numeral numeral(@Nullable BigDecimal upper) {
        boolean lone = !arabic && upper == null && end - start == 1;
        Shape shape = lone ? Shape.LONE : arabic ? Shape.ARABIC : Shape.HAN;
        return new Numeral(start, end, shape, value, upper, magnitude, more);
    }

    private @Nullable Numeral digits() {
        int length = digitsEnd - start;
        if (length > MOST_DIGITS) {
            return new Numeral(start, digitsEnd, Shape.DIGITS, BigDecimal.ZERO, null, BigDecimal.ONE, false);
        }
        BigDecimal number = BigDecimal.ZERO;
        for (int i = start; i < digitsEnd; i++) {
            number = number.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(Math.max(0, Chars.han(text.charAt(i)))));
        }
        return new Numeral(start, digitsEnd, Shape.DIGITS, number, null, BigDecimal.ONE, false);
    }

    private void parse() {
        boolean goesOn = true;
        while (goesOn && parts++ < MOST_PARTS) {
            int q = parts == 1 ? start : Chars.skipGap(text, p, to);
            if (q >= to) {
                break;
            }
            char c = text.charAt(q);
            int power = Chars.power(c);
            if (power > 0) {
                goesOn = !isUnit(text, q, to) && (power < 4 ? small(q, power) : big(q, power));
            } else if (Chars.han(c) >= 0) {
                goesOn = hanDigit(q);
            } else if (Chars.isDigit(c)) {
                goesOn = arabicNumber(q);
            } else if (c == '点' || c == '點') {
                decimals(q);
                goesOn = false;
            } else {
                goesOn = more(q);
            }
        }
        if (digit != null) {
            acceptTrailing();
        }
    }

    /** 千瓦, 兆瓦, 百分点: a unit that begins like a magnitude. */
    private static boolean isUnit(String text, int at, int to) {
        char next = Chars.at(text, at + 1, 0, to);
        return switch (text.charAt(at)) {
            case '千' -> "瓦米克伏帕焦卡赫".indexOf(next) >= 0;
            case '兆' -> "瓦伏帕焦赫字比欧".indexOf(next) >= 0;
            case '百' -> (next == '分' || Chars.isSpace(next)) && PercentPrefix.isPoint(text, at, to);
            default -> false;
        };
    }

    private boolean hanDigit(int q) {
        int d = Chars.han(text.charAt(q));
        if (digit != null) {
            return false;
        }
        boolean next = q + 1 < to && Chars.han(text.charAt(q + 1)) >= 0;
        if (q == pairAt) {
            setDigit(BigDecimal.valueOf(second ? d + 1 : d), q, q + 2, false);
            return true;
        }
        if (next && (end < 0 || d != 0)) {
            return digitRow(q, d);
        }
        if (d == 0) {
            zero = true;
            p = q + 1;
            if (end < 0) {
                accept(q + 1, BigDecimal.ZERO);
            }
            return true;
        }
        setDigit(BigDecimal.valueOf(d), q, q + 1, false);
        return true;
    }

    /** Han digits side by side: an estimate (二三十), or digits told one by one (二〇二一), which end the numeral. */
    private boolean digitRow(int q, int d) {
        int rowEnd = q;
        while (rowEnd < to && Chars.han(text.charAt(rowEnd)) >= 0) {
            rowEnd++;
        }
        boolean neighbours = d > 0 && Chars.han(text.charAt(q + 1)) == d + 1;
        if (neighbours && rowEnd == q + 2 && pairAt < 0) {
            foundPair = q;
        } else {
            digitsEnd = rowEnd;
        }
        return false;
    }

    private void setDigit(BigDecimal number, int from, int until, boolean isArabic) {
        digit = number;
        digitStart = from;
        digitEnd = until;
        digitArabic = isArabic;
        p = until;
    }

    private boolean arabicNumber(int q) {
        if (digit != null) {
            return false;
        }
        int numberEnd = ArabicNumeral.end(text, q, to);
        if (numberEnd - q > MOST_DIGITS + MOST_DIGITS / 3) {
            p = numberEnd;
            return false;
        }
        arabic |= end < 0;
        setDigit(ArabicNumeral.value(text, q, numberEnd), q, numberEnd, true);
        return true;
    }

    private boolean small(int q, int power) {
        BigDecimal unit = BigDecimal.TEN.pow(power);
        if (power >= sectionPower) {
            digit = null;
            return false;
        }
        if (digit == null) {
            boolean ten = power == 1 && (section.signum() == 0 || zero);
            if (!ten && !opensAlone(q, power)) {
                return false;
            }
            section = section.add(unit);
        } else {
            if (digitArabic && digit.compareTo(BigDecimal.TEN) >= 0) {
                return false; // 五十千, 25百
            }
            section = section.add(digit.multiply(unit));
        }
        sectionPower = power;
        closeUnit(q, power);
        accept(q + 1, total());
        return true;
    }

    // 百三, 千三 for 130 and 1300, where nothing else adjoins
    private boolean opensAlone(int q, int power) {
        return end < 0
                && power > 1
                && !Chars.isHan(Chars.at(text, q - 1, 0, to))
                && Chars.han(Chars.at(text, q + 1, q, to)) > 0
                && !Chars.isHan(Chars.at(text, q + 2, q, to));
    }

    private boolean big(int q, int power) {
        BigDecimal sum = section.add(digit == null ? BigDecimal.ZERO : digit);
        boolean simple = groupCount == 0 || afterBig && sum.signum() == 0 && groupCount == 1;
        int left = groupCount;
        while (left > 0 && groupPowers[left - 1] < power) {
            sum = sum.add(groups[--left]);
        }
        boolean repeated = sum.signum() == 0 && afterBig && left > 0 && groupPowers[left - 1] == power;
        if (repeated) {
            sum = groups[--left]; // 万万
        }
        if (sum.signum() == 0 || left > 0 && groupPowers[left - 1] <= power || sum.compareTo(LARGEST) > 0) {
            goBackToBig();
            return false;
        }
        groupCount = left;
        groups[groupCount] = sum.multiply(BigDecimal.TEN.pow(power));
        groupPowers[groupCount++] = power;
        magnitude = simple ? magnitude.multiply(BigDecimal.TEN.pow(power)) : BigDecimal.ONE;
        section = BigDecimal.ZERO;
        sectionPower = 4;
        closeUnit(q, power);
        afterBig = true;
        accept(q + 1, total());
        endAfterBig = end;
        valueAfterBig = value;
        return groupCount < groups.length;
    }

    private void closeUnit(int q, int power) {
        digit = null;
        zero = false;
        afterBig = false;
        lastPower = power;
        p = q + 1;
    }

    /** What was read since the last 万 or 亿 belongs to the next numeral. */
    private void goBackToBig() {
        digit = null;
        if (endAfterBig > 0) {
            end = endAfterBig;
            value = valueAfterBig;
        }
    }

    // 十几万, 500余亿, 三十万多亿: only before 万 or 亿 is it inside the number
    private boolean more(int q) {
        if (!Chars.isMore(text.charAt(q)) || end < 0 && digit == null) {
            return false;
        }
        int next = Chars.skipGap(text, q + 1, to);
        if (Chars.isMore(Chars.at(text, next, q, to))) {
            next++;
        }
        if (Chars.power(Chars.at(text, next, q, to)) < 4 || isUnit(text, next, to)) {
            return false;
        }
        more = true;
        p = q + 1;
        return true;
    }

    /** 十点二三三, 二点五亿; but 八点三十 is a time, 一点一滴 an idiom. */
    private void decimals(int q) {
        boolean arabicBefore = digitArabic && digit != null;
        if (arabicBefore || digit == null && end < 0 || more) {
            return;
        }
        int from = Chars.skipGap(text, q + 1, to);
        int i = from;
        while (i < to && Chars.han(text.charAt(i)) >= 0 && "两兩俩倆".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        char after = Chars.at(text, i, from, to);
        int power = Chars.power(after);
        if (i == from || i - from > MOST_DIGITS || power > 0 && power < 4 || "滴线刻".indexOf(after) >= 0) {
            return;
        }
        if (digit != null) {
            acceptTrailing();
        }
        StringBuilder plain = new StringBuilder("0.");
        for (int j = from; j < i; j++) {
            plain.append(Chars.han(text.charAt(j)));
        }
        accept(i, value.add(new BigDecimal(plain.toString())));
        bigAfterDecimals(i);
    }

    private void bigAfterDecimals(int from) {
        int q = from;
        while (groupCount == 0 && q < to && Chars.power(text.charAt(q)) >= 4 && !isUnit(text, q, to)) {
            BigDecimal factor = BigDecimal.TEN.pow(Chars.power(text.charAt(q)));
            if (value.compareTo(LARGEST) > 0) {
                return;
            }
            magnitude = magnitude.multiply(factor);
            accept(++q, value.multiply(factor));
        }
    }

    /** Takes in a digit that no magnitude follows. */
    private void acceptTrailing() {
        BigDecimal last = digit;
        digit = null;
        if (last == null) {
            return;
        }
        if (end < 0) {
            accept(digitEnd, last);
            return;
        }
        if (digitArabic && !completes(last)) {
            return;
        }
        boolean shorthand = lastPower > 1 && !zero && !digitArabic;
        magnitude = BigDecimal.ONE;
        accept(digitEnd, total().add(shorthand ? last.multiply(BigDecimal.TEN.pow(lastPower - 1)) : last));
    }

    /** Whether Arabic digits after a magnitude are the rest of the same number: 3万4000, 1千零20; but 3万 500人, 3万2021年. */
    private boolean completes(BigDecimal last) {
        boolean fits = zero || last.precision() - last.scale() == lastPower;
        return fits && !isApart(digitStart) && "年月日".indexOf(Chars.at(text, digitEnd, start, to)) < 0;
    }

    private boolean isApart(int at) {
        return at > start && Chars.isSpace(text.charAt(at - 1));
    }

    private BigDecimal total() {
        BigDecimal sum = section;
        for (int i = 0; i < groupCount; i++) {
            sum = sum.add(groups[i]);
        }
        return sum;
    }

    private void accept(int newEnd, BigDecimal newValue) {
        end = newEnd;
        value = newValue;
    }
}
