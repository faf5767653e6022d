package org.gangmu.app.portal;

import java.util.List;
import org.gangmu.followup.Refusal;

/**
 * What a page says first of what was just done on it.
 *
 * @param tone {@code good}, {@code warn} or {@code bad}
 * @param lines particulars, such as a fault a line
 */
public record PageMessage(String tone, String title, List<String> lines) {
    /** The name under which pages find it. */
    public static final String ATTRIBUTE = "pageMessage";

    public PageMessage {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** What was asked for was done. */
    public static PageMessage good(String title, String... lines) {
        return new PageMessage("good", title, List.of(lines));
    }

    /** What was asked for was refused, and why. */
    public static PageMessage bad(String title, String... lines) {
        return bad(title, List.of(lines));
    }

    /** The same with its reasons as a list. */
    public static PageMessage bad(String title, List<String> lines) {
        return new PageMessage("bad", title, lines);
    }

    /** What was refused, in the reader's language. */
    public static PageMessage bad(String title, Refusal refusal, Words words) {
        return bad(title, words.english() ? refusal.english() : refusal.chinese());
    }
}
