package org.gangmu.judge;

import java.util.Locale;

/** How a claim stands to what follows from the other figures. */
public enum Outcome {
    /** The computed value rounds to the printed one. */
    HOLDS,
    /** Only the rounding of the inputs explains the difference. */
    ROUNDING,
    /** Neither. */
    CONTRADICTS,
    /** The figures may not speak of the same thing. */
    UNCLEAR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
