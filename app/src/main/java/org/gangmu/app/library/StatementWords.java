package org.gangmu.app.library;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.library.StatementCard.Fact;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.Words;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.statement.Appointment;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;
import org.gangmu.text.ReadingView;
import org.jspecify.annotations.Nullable;

/** Statements in the reader's language: as a line of the list and as a card. */
final class StatementWords {
    private static final int LABEL_LENGTH = 34;

    private final Words words;

    StatementWords(Words words) {
        this.words = words;
    }

    StatementLine line(Statement statement) {
        int anchor = Mark.anchor(statement);
        String style = Mark.style(statement);
        if (statement instanceof Figure figure) {
            return new StatementLine(anchor, style, figure.indicator(), value(figure), note(figure));
        }
        if (statement instanceof BudgetLine line) {
            String note = words.say("period.year", Integer.toString(line.year())) + " " + phase(line);
            return new StatementLine(anchor, style, line.item(), amount(line), note);
        }
        return new StatementLine(anchor, style, shortened(title(statement)), "", kind(statement));
    }

    /** The card of {@code statement}, with the words it rests on from {@code view}. */
    StatementCard card(Statement statement, ReadingView view) {
        boolean task = statement instanceof TaskClause;
        return new StatementCard(
                Mark.anchor(statement),
                Mark.style(statement),
                kind(statement),
                title(statement),
                quote(statement, view),
                facts(statement),
                task ? ((TaskClause) statement).lead() : List.of(),
                task ? ((TaskClause) statement).responsible() : List.of(),
                indicator(statement));
    }

    private static @Nullable String indicator(Statement statement) {
        return statement instanceof Figure figure
                ? Catalogue.standard()
                        .find(figure.indicator())
                        .map(Indicator::id)
                        .orElse(null)
                : null;
    }

    private static String quote(Statement statement, ReadingView view) {
        return view.text()
                .substring(
                        view.indexAt(statement.span().start()),
                        view.indexAt(statement.span().end()))
                .replace("\n", " ");
    }

    private String kind(Statement statement) {
        return words.say("statement." + statement.kind());
    }

    private String title(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.indicator() + " " + value(figure);
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
            return line.item() + " " + amount(line);
        }
        Appointment appointment = (Appointment) statement;
        return appointment.person() + " " + appointment.post();
    }

    private List<Fact> facts(Statement statement) {
        var facts = new ArrayList<Fact>();
        if (statement instanceof Figure figure) {
            add(facts, "period", PeriodWords.of(figure.period(), words));
            add(facts, "status", words.say("status." + figure.status().code()));
            add(facts, "measure", words.say("measure." + figure.measure().code()));
            add(facts, "section", String.join(" › ", figure.section()));
        } else if (statement instanceof TaskClause task) {
            add(facts, "plan", task.plan());
            add(facts, "number", task.number());
            add(facts, "deadline", task.deadline());
            add(facts, "section", String.join(" › ", task.section()));
        } else if (statement instanceof Commitment commitment) {
            add(facts, "period", PeriodWords.of(commitment.period(), words));
            add(facts, "section", String.join(" › ", commitment.section()));
        } else if (statement instanceof ProjectMention project) {
            add(facts, "stage", words.sayOr("stage." + project.stage(), project.stage()));
            add(facts, "period", PeriodWords.of(project.period(), words));
            add(facts, "investment", project.investment());
        } else if (statement instanceof BudgetLine line) {
            add(facts, "book", words.sayOr("book." + line.book(), line.book()));
            add(facts, "phase", phase(line));
            add(facts, "period", words.say("period.year", Integer.toString(line.year())));
        }
        add(facts, "rule", statement.rule());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact("fact." + label, value));
        }
    }

    private String amount(BudgetLine line) {
        return words.quantity(line.amount().toPlainString(), line.unit());
    }

    private String phase(BudgetLine line) {
        return words.sayOr("phase." + line.phase(), line.phase());
    }

    private String note(Figure figure) {
        String status = words.say("status." + figure.status().code());
        String measure = figure.measure() == Measure.LEVEL
                ? ""
                : " · " + words.say("measure." + figure.measure().code());
        return PeriodWords.of(figure.period(), words) + " · " + status + measure;
    }

    private String value(Figure figure) {
        String bound = figure.bound() == Bound.EQ
                ? ""
                : words.say("bound." + figure.bound().code());
        String value = figure.valueText().replace("..", "—");
        return words.quantity((bound.isEmpty() ? "" : bound + " ") + value, figure.unit());
    }

    private static String shortened(String text) {
        return text.length() <= LABEL_LENGTH ? text : text.substring(0, LABEL_LENGTH) + "…";
    }
}
