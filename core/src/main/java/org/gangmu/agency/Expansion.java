package org.gangmu.agency;

import java.util.List;

/**
 * Whom a group's name means on a day.
 *
 * @param members those that are there on the day, by their order in the registry; of one that is gone, its successors
 */
public record Expansion(Ground ground, List<Agency> members) {
    public Expansion {
        members = List.copyOf(members);
    }

    /** What an expansion rests on. */
    public enum Ground {
        /** The name is that of a single agency. */
        ITSELF,
        /** The registry lists its members. */
        LISTED,
        /** The name says all of a kind: 各街道办事处. */
        ALL_OF_KIND,
        /** Nobody has said yet whom it means: 有关部门. */
        OPEN
    }
}
