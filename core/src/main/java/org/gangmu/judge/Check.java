package org.gangmu.judge;

import org.gangmu.quantity.Bound;

/** Compares a printed value with a computed one, each known to within its interval. */
record Check(double stated, double halfStep, double computed, double low, double high) {
    private static final double DUST = 1e-9;

    /** The computed value rounds to the printed one; or the intervals meet; or they do not. */
    Outcome outcome() {
        double dust = DUST * Math.max(1, Math.abs(stated));
        if (Math.abs(computed - stated) <= halfStep + dust) {
            return Outcome.HOLDS;
        }
        boolean meet = low <= stated + halfStep + dust && high >= stated - halfStep - dust;
        return meet ? Outcome.ROUNDING : Outcome.CONTRADICTS;
    }

    /** As {@link #outcome()}, but “以上” is kept by more, “以内” by less, and “左右” contradicts nothing. */
    Outcome outcome(Bound bound) {
        Outcome plain = outcome();
        if (plain != Outcome.CONTRADICTS || bound == Bound.EQ) {
            return plain;
        }
        boolean kept = bound == Bound.GE ? computed >= stated : bound == Bound.LE && computed <= stated;
        return kept ? Outcome.HOLDS : Outcome.UNCLEAR;
    }
}
