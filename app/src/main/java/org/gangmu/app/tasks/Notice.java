package org.gangmu.app.tasks;

import org.jspecify.annotations.Nullable;

/**
 * What a page says after something was done, or was not.
 *
 * @param tone good or bad
 * @param text more of it; may be null
 */
public record Notice(String tone, String title, @Nullable String text) {
    public static Notice good(String title) {
        return new Notice("good", title, null);
    }

    public static Notice bad(String title, String text) {
        return new Notice("bad", title, text);
    }
}
