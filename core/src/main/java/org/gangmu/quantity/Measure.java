package org.gangmu.quantity;

import java.util.Locale;

/** What a figure's number measures of its indicator; the codes are those of the annotation guidelines. */
public enum Measure {
    /** An amount, count, rate or share. */
    LEVEL,
    /** Relative change against an earlier period, in percent. */
    GROWTH,
    /** Absolute change, or distance to another place. */
    CHANGE,
    /** Percent of a plan or budget fulfilled. */
    PROGRESS,
    /** So many times something else. */
    MULTIPLE,
    /** A place in an order (第33位). */
    RANK;

    /** The word used in every exchange format, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Measure parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
