package org.gangmu.series;

/** By what definition a value is told (口径), as far as its sentence says so. */
public enum Definition {
    /** The sentence says nothing of it. */
    USUAL,
    /** A growth between two values of one definition, though levels as told may have two (同口径增长、可比口径增长). */
    COMPARABLE,
    /** The definition changes with this value, or a census revised it (口径调整、普查修订): earlier levels do not compare. */
    CHANGED
}
