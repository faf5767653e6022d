package org.gangmu.app.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.gangmu.catalogue.Agencies;
import org.gangmu.document.Span;
import org.gangmu.statement.Appointment;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the object of a statement, its fields in the order of the contract. */
final class StatementWriter {
    private StatementWriter() {}

    /** What the document asserts and nothing else, as the ledger keeps it. */
    static void write(Statement statement, JsonGenerator json) {
        open(statement, json);
        json.writeEndObject();
    }

    /** The same for readers, with what follows from it: the agencies that a task's names resolve to today. */
    static void writeResolved(Statement statement, JsonGenerator json) {
        open(statement, json);
        closeResolved(statement, json);
    }

    /** The same with the page or the cell of its file, where that has pages or cells. */
    static void writePlaced(Statement statement, SourceText text, JsonGenerator json) {
        open(statement, json);
        int at = statement instanceof Figure figure
                ? figure.numberStart()
                : statement.span().start();
        String place = text.placeAt(at);
        if (place != null) {
            json.writeStringProperty("page", place);
        }
        closeResolved(statement, json);
    }

    /** A budget line with its place in its book. */
    static void writeWithin(
            BudgetLine line,
            @Nullable Integer parent,
            @Nullable Integer again,
            @Nullable String code,
            JsonGenerator json) {
        open(line, json);
        if (parent == null) {
            json.writeNullProperty("parent");
        } else {
            json.writeNumberProperty("parent", parent);
        }
        if (again != null) {
            json.writeNumberProperty("again", again);
        }
        if (code != null) {
            json.writeStringProperty("code", code);
        }
        json.writeEndObject();
    }

    private static void closeResolved(Statement statement, JsonGenerator json) {
        if (statement instanceof TaskClause task) {
            agencies(task, json);
        }
        json.writeEndObject();
    }

    private static void open(Statement statement, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", statement.kind());
        Span span = statement.span();
        json.writeStringProperty("document", span.document());
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        if (statement instanceof Figure figure) {
            figure(figure, json);
        } else if (statement instanceof TaskClause task) {
            task(task, json);
        } else if (statement instanceof Commitment commitment) {
            commitment(commitment, json);
        } else if (statement instanceof ProjectMention project) {
            project(project, json);
        } else if (statement instanceof BudgetLine line) {
            budgetLine(line, json);
        } else {
            appointment((Appointment) statement, json);
        }
        json.writeStringProperty("rule", statement.rule());
    }

    private static void figure(Figure figure, JsonGenerator json) {
        json.writeNumberProperty("numberStart", figure.numberStart());
        json.writeStringProperty("quote", figure.quote());
        json.writeStringProperty("indicator", figure.indicator());
        json.writeStringProperty("value", figure.valueText());
        json.writeStringProperty("unit", figure.unit());
        json.writeStringProperty("measure", figure.measure().code());
        json.writeStringProperty("bound", figure.bound().code());
        json.writeStringProperty("status", figure.status().code());
        json.writeStringProperty("period", figure.period().toString());
        list("section", figure.section(), json);
        if (figure.han()) {
            json.writeBooleanProperty("han", true);
        }
    }

    private static void task(TaskClause task, JsonGenerator json) {
        json.writeStringProperty("plan", task.plan());
        list("section", task.section(), json);
        json.writeStringProperty("number", task.number());
        json.writeStringProperty("title", task.title());
        json.writeStringProperty("text", task.text());
        list("lead", task.lead(), json);
        list("responsible", task.responsible(), json);
        json.writeStringProperty("deadline", task.deadline());
    }

    /** What the names resolve to, those that lead first. */
    private static void agencies(TaskClause task, JsonGenerator json) {
        json.writeArrayPropertyStart("agencies");
        Stream.concat(task.lead().stream(), task.responsible().stream())
                .distinct()
                .flatMap(name -> Agencies.standard().resolve(name).stream())
                .forEach(agency -> {
                    json.writeStartObject();
                    json.writeStringProperty("written", agency.written());
                    json.writeStringProperty("name", agency.standard());
                    json.writeBooleanProperty("group", agency.group());
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private static void commitment(Commitment commitment, JsonGenerator json) {
        json.writeStringProperty("text", commitment.text());
        json.writeStringProperty("verb", commitment.verb());
        json.writeStringProperty("object", commitment.object());
        list("section", commitment.section(), json);
        json.writeStringProperty("period", commitment.period().toString());
        json.writeArrayPropertyStart("figures");
        commitment.figures().forEach(json::writeNumber);
        json.writeEndArray();
    }

    private static void project(ProjectMention project, JsonGenerator json) {
        json.writeStringProperty("name", project.name());
        json.writeStringProperty("stage", project.stage());
        json.writeStringProperty("status", project.status().code());
        json.writeStringProperty("period", project.period().toString());
        if (project.level() != null) {
            json.writeStringProperty("level", project.level());
        }
        json.writeStringProperty("investment", project.investment());
    }

    private static void budgetLine(BudgetLine line, JsonGenerator json) {
        json.writeNumberProperty("numberStart", line.numberStart());
        json.writeStringProperty("book", line.book());
        json.writeStringProperty("side", line.side());
        json.writeStringProperty("item", line.item());
        json.writeStringProperty("amount", line.amount().toPlainString());
        json.writeStringProperty("unit", line.unit());
        json.writeStringProperty("phase", line.phase());
        json.writeStringProperty("year", Integer.toString(line.year()));
        if (line.month() != null) {
            json.writeNumberProperty("month", line.month());
        }
        if (line.growth() != null) {
            json.writeStringProperty("growth", line.growth().toPlainString());
        }
    }

    private static void appointment(Appointment appointment, JsonGenerator json) {
        json.writeStringProperty("act", appointment.act());
        json.writeStringProperty("person", appointment.person());
        json.writeStringProperty("post", appointment.post());
        json.writeStringProperty(
                "date", appointment.date() == null ? null : appointment.date().toString());
    }

    private static void list(String name, List<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
