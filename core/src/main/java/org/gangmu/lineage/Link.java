package org.gangmu.lineage;

import org.jspecify.annotations.Nullable;

/**
 * Two places of different documents that are taken to speak of the same thing, and why.
 *
 * @param from the place in the earlier document
 * @param to the place in the later one
 * @param confidence from 0 to 1, before any decision: how often links on this ground are right, see docs/lineage.md
 * @param decision what a person decided; null while nobody has
 */
public record Link(
        Mention from,
        Mention to,
        Ground ground,
        double confidence,
        @Nullable Decision decision) {
    /** Links at least this sure hold a strand together without being confirmed. */
    public static final double JOINS = 0.7;

    /** The key that a decision is remembered by. */
    public String key() {
        return from.place() + "|" + to.place();
    }

    boolean joins() {
        return decision == null ? confidence >= JOINS : decision == Decision.CONFIRMED;
    }

    /** The confidence with which it counts: that of a confirmed link is 1. */
    public double weight() {
        return decision == Decision.CONFIRMED ? 1 : confidence;
    }
}
