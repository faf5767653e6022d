package org.gangmu.reading;

import java.util.List;
import org.gangmu.quantity.Period;

/**
 * A sentence of prose with what its surroundings say of it.
 *
 * @param start index of its first character in the view
 * @param end index after its full stop, or after its last character where it has none
 * @param opensParagraph whether it is the first of its paragraph
 * @param path the headings above it, outermost first
 * @param mode which way the text looks here
 * @param period the period of what names none of its own
 * @param now what words without a year mean here
 */
record Sentence(
        int start,
        int end,
        boolean opensParagraph,
        List<String> path,
        SectionScope.Mode mode,
        Period period,
        TimeMention.Present now) {
    private static final String STOPS = "。！？";

    boolean looksAhead() {
        return mode == SectionScope.Mode.PLAN;
    }

    /** Where its words end: before its full stop. */
    int wordsEnd(String text) {
        return isStop(text.charAt(end - 1)) ? end - 1 : end;
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }
}
