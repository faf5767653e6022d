package org.gangmu.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an agency did.
 *
 * @param agency by its one name
 * @param score the mean of the points of what is known, by weight, from 0 to 100, rounded to a tenth; null when nothing is
 * @param covered the part of its weight that is known, from 0 to 1
 * @param rank from 1; equal scores share a rank and the next is skipped; null for an agency of which too little is known
 * @param items what it was scored on: what weighs most first, then in the order of the documents
 */
public record AgencyScore(
        String agency,
        @Nullable Double score,
        double covered,
        @Nullable Integer rank,
        List<Item> items) {
    public AgencyScore {
        items = List.copyOf(items);
    }

    AgencyScore ranked(int place) {
        return new AgencyScore(agency, score, covered, place, items);
    }

    /** The score of some items; not ranked yet. */
    static AgencyScore of(String agency, List<Item> items) {
        double all = 0;
        double known = 0;
        double points = 0;
        for (Item item : items) {
            all += item.weight();
            Double own = item.points();
            if (own != null) {
                known += item.weight();
                points += item.weight() * own;
            }
        }
        Double score = known == 0 ? null : Math.round(points / known * 10) / 10.0;
        return new AgencyScore(agency, score, all == 0 ? 0 : known / all, null, items);
    }
}
