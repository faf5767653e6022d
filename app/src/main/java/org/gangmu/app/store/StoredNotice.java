package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice: that somebody is told something, once.
 *
 * @param id thirty-two hexadecimal digits, made from rule, item, period and recipient
 * @param rule which rule sends it, such as {@code deadline}
 * @param item what it is about, such as {@code task:00aa…}
 * @param period tells it from another notice of the rule about the item: a deadline, a round, the number of an act
 * @param recipient {@code agency:区教育局}, {@code role:dispatcher} or {@code account:name}
 * @param subject the matter in the words of its documents
 * @param detail more of it; may be empty
 * @param due ISO 8601; null where nothing ends
 * @param link an address of the portal, beginning with a slash
 * @param knownFrom the day it was sent
 * @param recordedAt when it was written; set by the ledger
 */
public record StoredNotice(
        String id,
        String rule,
        String item,
        String period,
        String recipient,
        String subject,
        String detail,
        @Nullable String due,
        String link,
        LocalDate knownFrom,
        Instant recordedAt) {
    private static final int ID_LENGTH = 32;

    /** One that is about to be written. */
    public static StoredNotice of(
            String rule, String item, String period, String recipient, Matter matter, LocalDate day) {
        String key = String.join("\n", rule, item, period, recipient);
        return new StoredNotice(
                Sha256.hex(key).substring(0, ID_LENGTH),
                rule,
                item,
                period,
                recipient,
                matter.subject(),
                matter.detail(),
                matter.due(),
                matter.link(),
                day,
                Instant.EPOCH);
    }

    /** What a notice says. */
    public record Matter(
            String subject, String detail, @Nullable String due, String link) {}

    StoredNotice at(Instant moment) {
        return new StoredNotice(id, rule, item, period, recipient, subject, detail, due, link, knownFrom, moment);
    }
}
