package org.gangmu.quantity;

import java.util.Locale;

/** Whether a figure tells what happened, what is expected to have happened, or what is aimed at. */
public enum Status {
    /** Reported as having happened. */
    ACTUAL,
    /** Reported for the past or running period as expected (预计). */
    ESTIMATE,
    /** Aimed at for the future. */
    TARGET;

    /** The word used in every exchange format, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Status parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
