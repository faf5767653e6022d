package org.gangmu.lineage;

/** What a person decided of a {@link Link}. */
public enum Decision {
    /** The two places do speak of the same thing. */
    CONFIRMED,
    /** They do not: no strand may hold both. */
    REJECTED
}
