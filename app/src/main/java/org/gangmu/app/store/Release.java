package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.gangmu.review.Visibility;

/**
 * A step of an item up or down the ladder of {@link Visibility}, signed by a person.
 *
 * @param releasedBy who examined it, a person's name
 * @param ground on what ground it may be seen, or must not be any more
 * @param author the account that wrote it
 */
public record Release(
        Item item,
        Visibility visibility,
        String releasedBy,
        String ground,
        String author,
        LocalDate knownFrom,
        Instant recordedAt) {

    /** What kind of thing is seen or not; each says how far it may be seen before anybody decided. */
    public enum Kind {
        /** A document, with all that is read from it and computed of it. What is supplied is a draft. */
        DOCUMENT(Visibility.DRAFT),
        TASK(Visibility.INTERNAL),
        PROJECT(Visibility.INTERNAL),
        BULLETIN(Visibility.INTERNAL),
        /** A target changed by law; before it is public, visitors see the target as it was. */
        ADJUSTMENT(Visibility.INTERNAL),
        /** A line of the budget that was entered; lines of documents are seen with their document. */
        BUDGET_LINE(Visibility.INTERNAL),
        /** The list of livelihood projects of a year, with its votes. */
        LIVELIHOOD(Visibility.INTERNAL),
        MOTION(Visibility.INTERNAL);

        private final Visibility first;

        Kind(Visibility first) {
            this.first = first;
        }

        /** How far one of this kind is seen before anybody decided. */
        public Visibility first() {
            return first;
        }

        /** The word in every format: {@code budget_line}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this {@link #code}. Throws {@link IllegalArgumentException} when there is none. */
        public static Kind parse(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** A thing that is seen or not. @param id its own, such as a document's */
    public record Item(Kind kind, String id) {}
}
