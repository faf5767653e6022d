package org.gangmu.app.budget;

import java.util.List;

/**
 * What a page says after something was done, or was not.
 *
 * @param tone good or bad
 * @param lines more of it, such as a fault a line
 */
public record Notice(String tone, String text, List<String> lines) {
    public Notice {
        lines = List.copyOf(lines);
    }

    static Notice good(String text, String... lines) {
        return new Notice("good", text, List.of(lines));
    }

    static Notice bad(String text, String... lines) {
        return new Notice("bad", text, List.of(lines));
    }
}
