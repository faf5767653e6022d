package org.gangmu.app.library;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is drawn in one way.
 *
 * @param owner the underlined mark it belongs to; null where none covers it
 * @param task whether it lies in a task
 * @param clause whether it lies in a commitment
 */
record Segment(@Nullable Mark owner, boolean task, boolean clause) {
    static final Segment PLAIN = new Segment(null, false, false);

    /** How the character at {@code index} is drawn. */
    static Segment at(List<Mark> touching, int index) {
        List<Mark> covering = touching.stream()
                .filter(mark -> mark.from() <= index && index < mark.to())
                .toList();
        return new Segment(owner(covering, index), has(covering, "task"), has(covering, "clause"));
    }

    private static boolean has(List<Mark> marks, String style) {
        return marks.stream().anyMatch(mark -> mark.style().equals(style));
    }

    /** The mark whose number is at the place or before it and nearest; where there is none, the one whose number comes next. */
    private static @Nullable Mark owner(List<Mark> covering, int index) {
        var byNumber = Comparator.comparingInt(Mark::at);
        return covering.stream()
                .filter(mark -> mark.underlined() && mark.at() <= index)
                .max(byNumber)
                .orElseGet(() ->
                        covering.stream().filter(Mark::underlined).min(byNumber).orElse(null));
    }

    /** Opens the element; the first one of a mark becomes its anchor, unless something else already is. */
    void open(StringBuilder html, Set<Integer> anchored) {
        if (equals(PLAIN)) {
            return;
        }
        html.append(owner == null ? "<span" : "<a").append(" class=\"s");
        if (owner != null) {
            html.append(' ').append(owner.style());
        }
        html.append(task ? " task" : "").append(clause ? " clause\"" : "\"");
        if (owner != null) {
            if (anchored.add(owner.anchor())) {
                html.append(" id=\"s-").append(owner.anchor()).append('"');
            }
            html.append(" href=\"#c-").append(owner.anchor()).append('"');
        }
        html.append('>');
    }

    void close(StringBuilder html) {
        if (!equals(PLAIN)) {
            html.append(owner == null ? "</span>" : "</a>");
        }
    }
}
