package org.gangmu.app.accounts;

/**
 * Who may sign in.
 *
 * @param name as typed at sign-in; 1 to 100 characters, no white space at its ends
 * @param enabled an account that is not is kept for the records but cannot sign in
 */
public record Account(String name, Role role, boolean enabled) {
    private static final int LONGEST_NAME = 100;

    public Account {
        if (name.isBlank() || name.length() > LONGEST_NAME || !name.strip().equals(name)) {
            throw new IllegalArgumentException(
                    "an account's name has 1 to " + LONGEST_NAME + " characters: “" + name + "”");
        }
    }
}
