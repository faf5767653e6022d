package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;

/**
 * A person's word for a reading.
 *
 * @param place where it stands, from its document's beginning
 * @param said what was signed for; a newer reading that says something else is a proposal again
 */
public record SignOff(
        Place place,
        String said,
        Decision decision,
        String reason,
        String author,
        LocalDate knownFrom,
        Instant recordedAt) {

    /** What was decided. */
    public enum Decision {
        /** It is read rightly. */
        ACCEPTED,
        /** Nothing is stated there; a correction says so in the ledger of statements. */
        REJECTED,
        /** It was put right; what it should say is a correction. */
        CORRECTED,
        /** What was signed before is open again. */
        REOPENED;

        /** The word in every format. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Decision parse(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A place in a document, whatever file brought it.
     *
     * @param number where its number begins; where it begins itself when it has none
     */
    public record Place(String document, String kind, int start, int end, int number) {
        /** The place of {@code statement} in its document, which begins at {@code documentStart} of the file. */
        public static Place of(Statement statement, int documentStart) {
            return new Place(
                    statement.span().document(),
                    statement.kind(),
                    statement.span().start() - documentStart,
                    statement.span().end() - documentStart,
                    Places.position(statement) - documentStart);
        }

        /** Whether a reading at {@code other} is of the same thing: the same number, or shared characters where there is none. */
        public boolean meets(Place other) {
            if (!document.equals(other.document) || !kind.equals(other.kind)) {
                return false;
            }
            boolean numbered = kind.equals("figure") || kind.equals("budget_line");
            return numbered ? number == other.number : start < other.end && other.start < end;
        }
    }

    /** What {@code statement} says, without where it stands: two readings that agree in this agree in all that is signed for. */
    public static String said(Statement statement) {
        if (statement instanceof Figure figure) {
            return String.join(
                    " ",
                    figure.indicator(),
                    figure.valueText(),
                    figure.unit(),
                    figure.measure().code(),
                    figure.bound().code(),
                    figure.status().code(),
                    figure.period().toString());
        }
        if (statement instanceof TaskClause task) {
            return task.title() + " " + task.lead() + " " + task.responsible() + " " + task.deadline();
        }
        if (statement instanceof Commitment commitment) {
            return commitment.verb() + " " + commitment.object() + " " + commitment.period();
        }
        if (statement instanceof ProjectMention project) {
            return project.name() + " " + project.stage() + " " + project.period();
        }
        if (statement instanceof BudgetLine line) {
            return line.item() + " " + line.amount().toPlainString() + " " + line.unit() + " " + line.year();
        }
        return Places.subject(statement);
    }
}
