package org.gangmu.allotment;

/**
 * What contradicts itself in an allotment, and what to do; such an allotment is not kept.
 *
 * @param holder whose part it is; empty when the whole allotment is meant
 */
public record Fault(Kind kind, String holder, String chinese, String english) {
    /** What is wrong. */
    public enum Kind {
        /** The unit does not convert to the whole's. */
        UNIT,
        /** No such agency or sub-region. */
        UNKNOWN,
        /** A part of itself. */
        CIRCULAR,
        /** A year outside the plan. */
        OUTSIDE,
        /** The holder stands there twice. */
        TWICE,
        /** A part without a value. */
        NUMBER,
        /** A weight is missing or not above zero. */
        WEIGHT,
        /** The rule does not fit what is divided. */
        RULE,
        /** The last year does not end at the target. */
        END,
        /** A part misses the minimum that each must reach. */
        MINIMUM,
        /** A part goes against the whole: below zero of a whole above. */
        SIGN
    }
}
