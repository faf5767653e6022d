package org.gangmu.lexical;

/**
 * The words that announce a share before its number: 百分之, 千分之, 百万分之. With a digit before them (一百分之二) they are the
 * denominator of an ordinary fraction, which {@link NumberReader} reads.
 *
 * @param power the power of ten of the denominator
 * @param end index after 之
 */
record PercentPrefix(int power, int end) {
    /** No prefix. */
    static final PercentPrefix NONE = new PercentPrefix(0, 0);

    /** 百万万 is the longest denominator. */
    private static final int MOST_UNITS = 3;

    /** The prefix that begins at {@code at}; {@link #NONE} when none does. */
    static PercentPrefix at(String text, int at, int to) {
        int power = 0;
        int i = at;
        for (int units = 0; i < to && units < MOST_UNITS && Chars.power(text.charAt(i)) > 0; units++) {
            power += Chars.power(text.charAt(i++));
        }
        int divided = dividedBy(text, i, to);
        return power < 2 || divided < 0 ? NONE : new PercentPrefix(power, divided);
    }

    /** The index after 分之 where it stands at {@code at}, set wide or not; -1 when it does not. */
    static int dividedBy(String text, int at, int to) {
        int part = Chars.skipGap(text, at, to);
        if (Chars.at(text, part, at, to) != '分') {
            return -1;
        }
        int of = Chars.skipGap(text, part + 1, to);
        return Chars.at(text, of, at, to) == '之' ? of + 1 : -1;
    }

    /** Whether 百分点 stands at {@code at}, set wide or not. */
    static boolean isPoint(String text, int at, int to) {
        int part = Chars.skipGap(text, at + 1, to);
        int point = Chars.skipGap(text, part + 1, to);
        return Chars.at(text, part, at, to) == '分' && "点點".indexOf(Chars.at(text, point, at, to)) >= 0;
    }
}
