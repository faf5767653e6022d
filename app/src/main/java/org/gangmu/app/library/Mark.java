package org.gangmu.app.library;

import java.util.Locale;
import org.gangmu.quantity.Status;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;

/**
 * A statement as it is drawn into its text.
 *
 * @param from where it begins, an index of the reading view
 * @param to where it ends, likewise, exclusive
 * @param at the index of its number, or {@code from}: what is nearest to it belongs to it where statements overlap
 * @param anchor the offset it is known by in addresses: a figure's first digit, else its first character
 * @param style how it is drawn: {@code actual}, {@code estimate} or {@code target} for what holds a number, else its kind
 */
record Mark(int from, int to, int at, int anchor, String style) {

    /** Whether it is drawn as an underlined link; else as a ground, with a pin at its beginning. */
    boolean underlined() {
        return !style.equals("task") && !style.equals("clause");
    }

    /** The offset a statement is known by in addresses. */
    static int anchor(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.numberStart();
        }
        return statement instanceof BudgetLine line
                ? line.numberStart()
                : statement.span().start();
    }

    static String style(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.status().code();
        }
        if (statement instanceof BudgetLine line) {
            return line.phase().equals("executed") ? Status.ACTUAL.code() : Status.TARGET.code();
        }
        if (statement instanceof TaskClause) {
            return "task";
        }
        return statement instanceof Commitment ? "clause" : statement.kind().toLowerCase(Locale.ROOT);
    }
}
