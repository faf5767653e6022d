package org.gangmu.agency;

import java.time.LocalDate;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing the registry says of an agency. Entries are added and never changed: a later one names the one it corrects, or
 * withdraws it.
 *
 * @param id unique in the registry
 * @param agency the agency's {@linkplain AgencyId id}
 * @param text see {@link EntryKind}; empty where the kind needs none
 * @param detail see {@link EntryKind}; empty where there is none
 * @param other the id of another agency; null where the kind needs none
 * @param person whom it speaks of; null where nobody
 * @param from the first day on which it is true; null when that is not known
 * @param to the last day on which it is true; null when no end is known
 * @param source where a document says so; null when a person does
 * @param reason why the author says so; may be empty
 * @param author the account that signs for it
 * @param knownFrom the day it became known
 * @param corrects the id of the entry it stands for; null for one of its own
 * @param withdrawn whether it only takes back what it corrects
 */
public record Entry(
        String id,
        String agency,
        EntryKind kind,
        String text,
        String detail,
        @Nullable String other,
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Span source,
        String reason,
        String author,
        LocalDate knownFrom,
        @Nullable String corrects,
        boolean withdrawn) {
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_REASON = 2000;

    /** @throws Refused when a field that the kind needs is missing, too long, or the dates are in the wrong order */
    public Entry {
        text = text.strip();
        detail = detail.strip();
        reason = reason.strip();
        refuse(kind.needsText() && text.isEmpty(), Refused.Why.TEXT_MISSING, kind.code());
        refuse(kind.needsDetail() && detail.isEmpty(), Refused.Why.DETAIL_MISSING, kind.code());
        refuse(kind.namesKind() && !isKind(detail), Refused.Why.NO_SUCH_KIND, detail);
        refuse(kind.needsOther() && (other == null || other.isBlank()), Refused.Why.OTHER_MISSING, kind.code());
        refuse(kind.needsPerson() && (person == null || person.isBlank()), Refused.Why.PERSON_MISSING, kind.code());
        refuse(kind.needsFrom() && from == null, Refused.Why.FROM_MISSING, kind.code());
        refuse(from != null && to != null && to.isBefore(from), Refused.Why.ENDS_BEFORE_IT_BEGINS, from + " – " + to);
        refuse(other != null && other.equals(agency), Refused.Why.ITS_OWN, agency);
        refuse(text.length() > LONGEST_TEXT || detail.length() > LONGEST_TEXT, Refused.Why.TOO_LONG, "" + LONGEST_TEXT);
        refuse(reason.length() > LONGEST_REASON, Refused.Why.TOO_LONG, "" + LONGEST_REASON);
        refuse(withdrawn && corrects == null, Refused.Why.NOTHING_TO_CORRECT, id);
        if (kind == EntryKind.REASSIGNED) {
            TaskKey.parse(text);
        }
    }

    private static void refuse(boolean wrong, Refused.Why why, String what) {
        if (wrong) {
            throw new Refused(why, what);
        }
    }

    private static boolean isKind(String code) {
        try {
            AgencyKind.parse(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether it is true on {@code day}, both its ends included. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /** The same, true until {@code lastDay}, in place of this one. */
    public Entry endedOn(String newId, LocalDate lastDay, @Nullable Span by, String author, LocalDate knownFrom) {
        return new Entry(
                newId,
                agency,
                kind,
                text,
                detail,
                other,
                person,
                from,
                lastDay,
                by == null ? source : by,
                reason,
                author,
                knownFrom,
                id,
                false);
    }
}
