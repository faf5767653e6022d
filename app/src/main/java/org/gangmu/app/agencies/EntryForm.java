package org.gangmu.app.agencies;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.Refused;
import org.gangmu.agency.Registry;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to say something of an agency.
 *
 * @param kind see {@link EntryKind}; of a correction that of what is corrected
 * @param other another agency, by its id or any of its names; empty for none
 * @param from the first day, as 2024-02-01; empty when not known
 * @param to the last day; empty for none
 */
record EntryForm(
        @Nullable EntryKind kind,
        String text,
        String detail,
        String other,
        String person,
        String from,
        String to,
        String reason) {

    /** The form of request parameters of these names. Throws {@link Refused} when there is no such kind of entry. */
    static EntryForm of(Map<String, String> form) {
        return new EntryForm(
                kind(form.getOrDefault("kind", "")),
                form.getOrDefault("text", "").strip(),
                form.getOrDefault("detail", "").strip(),
                form.getOrDefault("other", "").strip(),
                form.getOrDefault("person", "").strip(),
                form.getOrDefault("from", "").strip(),
                form.getOrDefault("to", "").strip(),
                form.getOrDefault("reason", "").strip());
    }

    private static @Nullable EntryKind kind(String code) {
        try {
            return code.isBlank() ? null : EntryKind.parse(code);
        } catch (IllegalArgumentException e) {
            throw new Refused(Refused.Why.NO_SUCH_ENTRY, code);
        }
    }

    EntryForm withText(EntryKind newKind, String newText) {
        return new EntryForm(newKind, newText, detail, other, person, from, to, reason);
    }

    /**
     * The entry the form makes.
     *
     * @param before what it corrects; null for an entry of its own
     * @throws Refused when a field is missing, a day is no day, or the other agency is not found
     */
    Entry entry(String id, String agency, @Nullable Entry before, Registry registry, String author, LocalDate today) {
        EntryKind said = before == null ? kind : before.kind();
        if (said == null) {
            throw new Refused(Refused.Why.NO_SUCH_ENTRY, "");
        }
        return new Entry(
                id,
                agency,
                said,
                text,
                detail,
                otherId(registry, today),
                person.isEmpty() ? null : person,
                day(from),
                day(to),
                before == null ? null : before.source(),
                reason,
                author,
                today,
                before == null ? null : before.id(),
                false);
    }

    private @Nullable String otherId(Registry registry, LocalDate today) {
        if (other.isEmpty()) {
            return null;
        }
        LocalDate first = day(from);
        return registry.find(other, today)
                .or(() -> registry.findNamed(other, first == null ? today : first))
                .or(() -> registry.findNamed(other, today))
                .orElseThrow(() -> new Refused(Refused.Why.NO_AGENCY, other))
                .id();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused(Refused.Why.NO_DATE, text);
        }
    }
}
