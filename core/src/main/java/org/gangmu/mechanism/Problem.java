package org.gangmu.mechanism;

import java.util.Locale;

/**
 * Why something told is no event.
 *
 * @param field the name of the field it is about
 * @param label what people call that field
 * @param expected what would be right
 * @param given what was told; empty where nothing was
 */
public record Problem(Kind kind, String field, String label, String expected, String given) {
    /** What is wrong. */
    public enum Kind {
        UNKNOWN_TYPE,
        MISSING,
        UNKNOWN_FIELD,
        WRONG_TYPE,
        NOT_ALLOWED;

        /** The word in formats: {@code wrong_type}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In a line for the terminal. */
    public String message() {
        String name = label.equals(field) || label.isEmpty() ? "“" + field + "”" : "“" + field + "” (" + label + ")";
        return switch (kind) {
            case UNKNOWN_TYPE -> "“" + given + "” is no event type of this pack; it has " + expected;
            case MISSING -> name + " is missing: " + expected;
            case UNKNOWN_FIELD -> name + " is no field of this event type; it has " + expected;
            case WRONG_TYPE -> name + " is “" + given + "”, but must be " + expected;
            case NOT_ALLOWED -> name + " is “" + given + "”, which is not allowed: " + expected;
        };
    }
}
