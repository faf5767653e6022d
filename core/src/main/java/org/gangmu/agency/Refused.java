package org.gangmu.agency;

import java.util.Locale;

/** Thrown when an entry cannot go into the registry, saying why and of what. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String what;

    /** What is wrong with an entry. */
    public enum Why {
        TEXT_MISSING("the words are missing"),
        DETAIL_MISSING("the kind or form is missing"),
        NO_SUCH_KIND("there is no such kind of agency"),
        OTHER_MISSING("the other agency is missing"),
        PERSON_MISSING("the person is missing"),
        FROM_MISSING("the first day is missing"),
        ENDS_BEFORE_IT_BEGINS("the last day lies before the first"),
        ITS_OWN("an agency cannot be its own parent, member, successor or supervisor"),
        TOO_LONG("too long; at most"),
        NOTHING_TO_CORRECT("there is no entry to correct or withdraw"),
        NO_TASK("not the key of a task"),
        NO_AGENCY("there is no agency"),
        NAME_TAKEN("another agency goes by this name then"),
        CIRCLE("the tree would lead back to the agency itself"),
        EXISTS("the registry has it already"),
        NO_MEMBERS("only a leading group, a task force or a group has members"),
        NOT_CORRECTABLE("a correction must be of the same agency and kind"),
        NO_DATE("not a day, written 2024-02-01"),
        NO_SUCH_ENTRY("there is no such kind of entry"),
        NO_SOURCE("not a place in a document"),
        NO_REGISTRY("not a registry: an object with a list “entries” of at most 50,000 rows is expected"),
        NOT_TODAY("entries are made on the portal's own day, not on another");

        private final String english;

        Why(String english) {
            this.english = english;
        }

        /** The word in messages: {@code text_missing}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Refused(Why why, String what) {
        super(why.english + (what.isEmpty() ? "" : ": " + what));
        this.why = why;
        this.what = what;
    }

    public Why why() {
        return why;
    }

    /** What it is about: a name, an id, a day. */
    public String what() {
        return what;
    }
}
