package org.gangmu.reading;

import org.gangmu.quantity.Bound;
import org.gangmu.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bound around a number: 超过…, 不低于…, …以上, …左右, 近…, 控制在…以内.
 *
 * @param start where the words of the bound before the number begin, or the number's start
 * @param end where the words behind its unit end, or the unit's end
 */
record BoundReader(Bound bound, int start, int end) {
    private static final int LONGEST = 8;

    static BoundReader around(String text, NumberToken number, UnitReader unit, int from, int to) {
        int start = number.signStart();
        @Nullable Bound before = null;
        int length = FigureWords.BEFORE_GE.longest(text, start, from);
        if (length > 0) {
            before = Bound.GE;
        }
        int le = FigureWords.BEFORE_LE.longest(text, start, from);
        if (le > length) {
            before = Bound.LE;
            length = le;
        }
        int approx = FigureWords.BEFORE_APPROX.longest(text, start, from);
        if (approx > length) {
            before = Bound.APPROX;
            length = approx;
        }
        if (before == null && start > from && text.charAt(start - 1) == '的') {
            before = apart(text, start - 1, from); // 不超过项目投入的30%
        }
        @Nullable Bound after = null;
        int afterLength = 0;
        for (Side side : Side.values()) {
            int found = side.words.longest(text, unit.end(), Math.min(to, unit.end() + LONGEST));
            if (found > afterLength) {
                after = side.bound;
                afterLength = found;
            }
        }
        Bound bound = number.upper() != null
                ? Bound.RANGE
                : after != null ? after : before != null ? before : unit.more() ? Bound.GE : Bound.EQ;
        return new BoundReader(bound, start - length, unit.end() + afterLength);
    }

    /** This bound, or where it has none that of the list's number before: “分别超98.5%和99%”. */
    BoundReader orThatOf(BoundReader before) {
        return bound == Bound.EQ
                ? new BoundReader(before.bound == Bound.RANGE ? bound : before.bound, start, end)
                : this;
    }

    /** A bound that stands a few words before the number: “不超过项目投入的”. */
    private static @Nullable Bound apart(String text, int at, int from) {
        for (int i = at - 1; i > from && at - i <= LONGEST + 2; i--) {
            if (text.startsWith("不超过", i - 3) || text.startsWith("不高于", i - 3)) {
                return Bound.LE;
            }
            if (text.startsWith("不低于", i - 3) || text.startsWith("不少于", i - 3)) {
                return Bound.GE;
            }
        }
        return null;
    }

    private enum Side {
        GE(FigureWords.AFTER_GE, Bound.GE),
        LE(FigureWords.AFTER_LE, Bound.LE),
        APPROX(FigureWords.AFTER_APPROX, Bound.APPROX);

        private final WordTrie words;
        private final Bound bound;

        Side(WordTrie words, Bound bound) {
            this.words = words;
            this.bound = bound;
        }
    }
}
