package org.gangmu.app.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Who may sign in.
 *
 * @param name as typed at sign-in; 1 to 100 characters, no white space at its ends
 * @param enabled an account that is not is kept for the records but cannot sign in
 * @param agency the one name of the agency spoken for; null for an account that speaks for none
 */
public record Account(
        String name, Role role, boolean enabled, @Nullable String agency) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_AGENCY = 200;

    public Account {
        if (name.isBlank() || name.length() > LONGEST_NAME || !name.strip().equals(name)) {
            throw new IllegalArgumentException(
                    "an account's name has 1 to " + LONGEST_NAME + " characters: “" + name + "”");
        }
        if (agency != null && (agency.isBlank() || agency.length() > LONGEST_AGENCY)) {
            throw new IllegalArgumentException(
                    "an agency's name has 1 to " + LONGEST_AGENCY + " characters: “" + agency + "”");
        }
    }

    /** An account that speaks for no agency. */
    public Account(String name, Role role, boolean enabled) {
        this(name, role, enabled, null);
    }
}
