package org.gangmu.app.signoffs;

import java.util.List;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.signoffs.SignOffDesk.Entry;
import org.gangmu.app.store.SignOff;
import org.gangmu.review.Doubts;
import org.gangmu.statement.Appointment;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;

/**
 * A reading in the queue, in words.
 *
 * @param doubts why it is doubtful; empty where nothing is
 * @param byHand whether it is doubtful enough not to be signed off in bulk
 * @param signed who signed, and when; empty for a proposal
 */
public record QueueRow(
        String id,
        String kind,
        String title,
        String quote,
        String rule,
        List<String> doubts,
        boolean byHand,
        String state,
        String signed,
        String document,
        SourceLink source,
        boolean correctable) {
    private static final int LONGEST_QUOTE = 120;

    public QueueRow {
        doubts = List.copyOf(doubts);
    }

    static QueueRow of(Entry entry, Words words) {
        Statement statement = entry.statement();
        SignOff decision = entry.decision();
        boolean figure = statement instanceof Figure;
        int anchor = statement instanceof Figure one
                ? one.numberStart()
                : statement instanceof BudgetLine line
                        ? line.numberStart()
                        : statement.span().start();
        return new QueueRow(
                entry.stored().id(),
                words.say("statement." + statement.kind()),
                title(statement, words),
                quote(statement),
                statement.rule(),
                entry.doubts().stream()
                        .map(doubt -> words.english() ? doubt.english() : doubt.chinese())
                        .toList(),
                entry.weight() >= Doubts.BY_HAND,
                entry.state().code(),
                decision == null ? "" : decision.author() + " " + decision.knownFrom(),
                entry.document().document().title(),
                SourceLink.to(
                        entry.document().id(),
                        anchor,
                        entry.document().document().title()),
                figure);
    }

    static String title(Statement statement, Words words) {
        if (statement instanceof Figure figure) {
            String value =
                    words.quantity(words.say("bound." + figure.bound().code()) + figure.valueText(), figure.unit());
            return figure.indicator() + " " + value + " · "
                    + (figure.period().isKnown() ? PeriodWords.of(figure.period(), words) + " " : "")
                    + words.say("status." + figure.status().code());
        }
        if (statement instanceof TaskClause task) {
            return task.title();
        }
        if (statement instanceof Commitment commitment) {
            return commitment.verb() + commitment.object();
        }
        if (statement instanceof ProjectMention project) {
            return project.name();
        }
        if (statement instanceof BudgetLine line) {
            return line.item() + " " + words.quantity(line.amount().toPlainString(), line.unit()) + " " + line.year();
        }
        Appointment appointment = (Appointment) statement;
        return appointment.person() + " " + appointment.post();
    }

    private static String quote(Statement statement) {
        String quote = statement instanceof Figure figure
                ? figure.quote()
                : statement instanceof TaskClause task
                        ? task.text()
                        : statement instanceof Commitment commitment ? commitment.text() : "";
        return quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote;
    }
}
