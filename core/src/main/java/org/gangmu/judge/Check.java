package org.gangmu.judge;

import org.gangmu.quantity.Bound;

/** Compares a printed value with a computed one, each known to within its interval. */
record Check(double stated, double halfStep, double computed, double low, double high) {
    private static final double DUST = 1e-9;

    /** The number of {@code claim} as printed against a value computed in its unit. */
    static Check of(Claim claim, RoundedValue computed) {
        return new Check(claim.printed(), claim.printedHalf(), computed.mid(), computed.low(), computed.high());
    }

    /** The amount of {@code claim} against one computed in base units. */
    static Check ofAmount(Claim claim, RoundedValue computed) {
        return new Check(claim.value(), claim.halfStep(), computed.mid(), computed.low(), computed.high());
    }

    /** As {@link #outcome()}, for rates: 95.457 % printed as 95.45 % was cut off and not rounded, which is no contradiction. */
    Outcome ofRate(Bound bound) {
        Outcome plain = outcome(bound);
        boolean cut = Math.abs(computed) >= Math.abs(stated) && Math.abs(computed - stated) < 2 * halfStep;
        return cut && plain == Outcome.CONTRADICTS ? Outcome.ROUNDING : plain;
    }

    /** The computed value rounds to the printed one; or the intervals meet; or they do not. */
    Outcome outcome() {
        double dust = DUST * Math.max(1e-6, Math.max(Math.abs(stated), Math.abs(computed)));
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
