package org.gangmu.livelihood;

import java.time.LocalDate;

/**
 * A project proposed for a year's list.
 *
 * @param year the year it is to be done in
 * @param text what is to be done, in full; may be empty
 * @param proposer who proposed it: a resident, a deputy, an agency
 * @param knownFrom the day it was entered
 */
public record Candidate(
        String id,
        String region,
        int year,
        String title,
        String text,
        String proposer,
        String author,
        LocalDate knownFrom) {
    private static final int LONGEST_TITLE = 200;

    public Candidate {
        title = title.strip();
        text = text.strip();
        proposer = proposer.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || proposer.isEmpty()) {
            throw new IllegalArgumentException("a candidate has a title of at most 200 characters and a proposer");
        }
    }
}
