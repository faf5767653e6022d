package org.gangmu.app.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.statement.Statement;
import org.gangmu.text.ReadingView;

/** The marks of one text, looked up from its beginning to its end in a single pass. Not thread-safe: one for each drawing. */
final class Marks {
    private final List<Mark> marks;
    /** The marks that reach to or beyond where the pass stands. */
    private final List<Mark> open = new ArrayList<>();

    private int next;

    private Marks(List<Mark> marks) {
        this.marks = marks;
    }

    /** The marks of {@code statements} in {@code view}; a statement of which the view shows nothing has none. */
    static Marks of(ReadingView view, List<? extends Statement> statements) {
        return new Marks(statements.stream()
                .map(statement -> mark(view, statement))
                .filter(mark -> mark.from() < mark.to())
                .sorted(Comparator.comparingInt(Mark::from).thenComparingInt(Mark::to))
                .toList());
    }

    private static Mark mark(ReadingView view, Statement statement) {
        int from = view.indexAt(statement.span().start());
        int to = view.indexAt(statement.span().end());
        int anchor = Mark.anchor(statement);
        int at = Math.max(from, Math.min(Math.max(from, to - 1), view.indexAt(anchor)));
        return new Mark(from, to, at, anchor, Mark.style(statement));
    }

    /**
     * The marks that touch the stretch from {@code from} to {@code to}. Stretches are asked for in ascending order.
     */
    List<Mark> touching(int from, int to) {
        open.removeIf(mark -> mark.to() <= from);
        while (next < marks.size() && marks.get(next).from() < to) {
            Mark mark = marks.get(next++);
            if (mark.to() > from) {
                open.add(mark);
            }
        }
        return List.copyOf(open);
    }
}
