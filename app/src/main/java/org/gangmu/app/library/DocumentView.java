package org.gangmu.app.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one document.
 *
 * @param html the text with its statements marked, see {@link MarkedText}
 * @param lines every statement, in the order of the text
 * @param card the statement asked for; null when none is
 */
record DocumentView(
        DocumentRow head,
        String html,
        List<StatementLine> lines,
        @Nullable StatementCard card) {
    DocumentView {
        lines = List.copyOf(lines);
    }
}
