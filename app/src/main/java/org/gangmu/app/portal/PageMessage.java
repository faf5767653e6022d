package org.gangmu.app.portal;

import org.jspecify.annotations.Nullable;

/**
 * What a page says first of what was just done on it.
 *
 * @param tone {@code good} or {@code bad}
 * @param text what more there is to say; null for nothing
 */
public record PageMessage(
        String tone, String title, @Nullable String text) {
    /** What was asked for was done. */
    public static PageMessage good(String title) {
        return new PageMessage("good", title, null);
    }

    /** What was asked for was refused, and why. */
    public static PageMessage bad(String title, String why) {
        return new PageMessage("bad", title, why);
    }
}
