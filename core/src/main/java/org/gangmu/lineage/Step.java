package org.gangmu.lineage;

import java.util.Locale;

/** How far a document says a thing is, or is to come. */
public enum Step {
    NAMED,
    PREPARING,
    UNDER_WAY,
    STARTED,
    TOPPED_OUT,
    /** A part of it is built, or in use. */
    PARTLY_DONE,
    DONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
