package org.gangmu.app.exchange;

import java.math.BigDecimal;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.statement.Appointment;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;

/** Makes a statement of its object. */
final class StatementParser {
    private static final String RANGE = "..";

    private StatementParser() {}

    static Statement parse(Fields fields) {
        Span span = new Span(fields.text("document"), fields.integer("start"), fields.integer("end"));
        String kind = fields.text("kind");
        return switch (kind) {
            case "figure" -> figure(span, fields);
            case "task" -> task(span, fields);
            case "commitment" -> commitment(span, fields);
            case "project" -> project(span, fields);
            case "budget_line" -> budgetLine(span, fields);
            case "appointment" -> appointment(span, fields);
            default -> throw new IllegalArgumentException("There is no kind of statement “" + kind + "”");
        };
    }

    private static Figure figure(Span span, Fields fields) {
        String value = fields.text("value");
        int range = value.indexOf(RANGE);
        return new Figure(
                span,
                fields.integer("numberStart"),
                fields.text("quote"),
                fields.text("indicator"),
                new BigDecimal(range < 0 ? value : value.substring(0, range)),
                range < 0 ? null : new BigDecimal(value.substring(range + RANGE.length())),
                fields.text("unit"),
                Measure.parse(fields.text("measure")),
                Bound.parse(fields.text("bound")),
                Status.parse(fields.text("status")),
                Period.parse(fields.text("period")),
                fields.texts("section"),
                fields.isTrue("han"),
                fields.text("rule"));
    }

    private static TaskClause task(Span span, Fields fields) {
        return new TaskClause(
                span,
                fields.text("plan"),
                fields.texts("section"),
                fields.textOrNull("number"),
                fields.text("title"),
                fields.text("text"),
                fields.texts("lead"),
                fields.texts("responsible"),
                fields.textOrNull("deadline"),
                fields.text("rule"));
    }

    private static Commitment commitment(Span span, Fields fields) {
        return new Commitment(
                span,
                fields.text("text"),
                fields.text("verb"),
                fields.text("object"),
                fields.texts("section"),
                Period.parse(fields.text("period")),
                fields.integers("figures"),
                fields.text("rule"));
    }

    private static ProjectMention project(Span span, Fields fields) {
        return new ProjectMention(
                span,
                fields.text("name"),
                fields.text("stage"),
                Status.parse(fields.text("status")),
                Period.parse(fields.text("period")),
                fields.textOrNull("level"),
                fields.textOrNull("investment"),
                fields.text("rule"));
    }

    private static BudgetLine budgetLine(Span span, Fields fields) {
        return new BudgetLine(
                span,
                fields.integer("numberStart"),
                fields.text("book"),
                fields.text("side"),
                fields.text("item"),
                new BigDecimal(fields.text("amount")),
                fields.text("unit"),
                fields.text("phase"),
                Integer.parseInt(fields.text("year")),
                fields.integerOrNull("month"),
                decimalOrNull(fields.textOrNull("growth")),
                fields.text("rule"));
    }

    private static Appointment appointment(Span span, Fields fields) {
        return new Appointment(
                span,
                fields.text("act"),
                fields.text("person"),
                fields.text("post"),
                fields.dateOrNull("date"),
                fields.text("rule"));
    }

    private static @Nullable BigDecimal decimalOrNull(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
