package org.gangmu.app.notices;

import java.util.Locale;

/**
 * What notices there are. Their words are the messages {@code notices.rule.…}, with the subject, the end and the detail filled
 * in.
 */
public enum NoticeRule {
    ASSIGNED(Urgency.ASKS),
    RETURNED(Urgency.ASKS),
    ANSWERED(Urgency.TELLS),
    CLOSED(Urgency.TELLS),
    DEADLINE(Urgency.PRESSES),
    ESCALATED(Urgency.PRESSES),
    REPORT(Urgency.ASKS),
    MISSED(Urgency.PRESSES),
    SUBMITTED(Urgency.ASKS),
    REVIEWED(Urgency.ASKS),
    CONTESTED(Urgency.ASKS),
    OBLIGATION(Urgency.ASKS),
    OVERDUE(Urgency.PRESSES),
    QUESTION(Urgency.ASKS),
    FIGURE(Urgency.ASKS),
    DISPUTED(Urgency.ASKS);

    /** How much a notice wants of its reader. */
    enum Urgency {
        TELLS("grey"),
        ASKS("yellow"),
        PRESSES("red");

        private final String tone;

        Urgency(String tone) {
            this.tone = tone;
        }

        /** The light it is shown with. */
        String tone() {
            return tone;
        }
    }

    private final Urgency urgency;

    NoticeRule(Urgency urgency) {
        this.urgency = urgency;
    }

    Urgency urgency() {
        return urgency;
    }

    /** The word in the ledger and in messages: {@code deadline}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rule with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    static NoticeRule parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
