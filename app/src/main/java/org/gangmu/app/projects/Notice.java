package org.gangmu.app.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says after something was done, or was not.
 *
 * @param tone good or bad
 * @param text more of it; may be null
 * @param lines particulars, such as each row that is not in order
 */
public record Notice(String tone, String title, @Nullable String text, List<String> lines) {
    static Notice good(String title) {
        return new Notice("good", title, null, List.of());
    }

    static Notice bad(String title, String text) {
        return new Notice("bad", title, text, List.of());
    }
}
