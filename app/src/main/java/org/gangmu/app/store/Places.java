package org.gangmu.app.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.document.Document;
import org.gangmu.statement.Appointment;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;

/**
 * Names the places of one document's statements and says what they can be searched by.
 *
 * <p>A place is document, range within it, position and kind, whatever version of the reader read there. When a reader finds
 * several of a kind at one place, they are told apart by their order. One object serves one document, in order; not
 * thread-safe.
 */
final class Places {
    private static final int SUBJECT_LENGTH = 200;

    private final Document document;
    private final Map<String, Integer> found = new HashMap<>();

    Places(Document document) {
        this.document = document;
    }

    /** The next statement's place. */
    String next(Statement statement) {
        String place = document.id() + " " + (statement.span().start() - document.start()) + " "
                + (statement.span().end() - document.start()) + " " + (position(statement) - document.start()) + " "
                + statement.kind();
        int times = found.merge(place, 1, Integer::sum);
        return Sha256.hex(times == 1 ? place : place + " " + times);
    }

    /** The id of the row in which a reader of this version says what stands at {@code place}. */
    static String rowId(String place, int readerVersion) {
        return Sha256.hex(place + " " + readerVersion);
    }

    /** Where its number begins, in the file; else where it begins. */
    static int position(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.numberStart();
        }
        return statement instanceof BudgetLine line
                ? line.numberStart()
                : statement.span().start();
    }

    /** What it is about: an indicator, a task's title, a project, a budget item, a post. */
    static String subject(Statement statement) {
        String subject = fullSubject(statement);
        if (subject.length() <= SUBJECT_LENGTH) {
            return subject;
        }
        int end = Character.isHighSurrogate(subject.charAt(SUBJECT_LENGTH - 1)) ? SUBJECT_LENGTH - 1 : SUBJECT_LENGTH;
        return subject.substring(0, end);
    }

    private static String fullSubject(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.indicator();
        }
        if (statement instanceof TaskClause task) {
            return task.title();
        }
        if (statement instanceof Commitment commitment) {
            return commitment.object();
        }
        if (statement instanceof ProjectMention project) {
            return project.name();
        }
        return statement instanceof BudgetLine line ? line.item() : ((Appointment) statement).post();
    }

    /** The period it speaks of, as text; null when its kind has none. */
    static @Nullable String period(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.period().toString();
        }
        if (statement instanceof Commitment commitment) {
            return commitment.period().toString();
        }
        if (statement instanceof ProjectMention project) {
            return project.period().toString();
        }
        return statement instanceof BudgetLine line ? Integer.toString(line.year()) : null;
    }

    /** The agencies of a task as {@code |one|other|}; null of anything else. */
    static @Nullable String agencies(Statement statement) {
        return statement instanceof TaskClause task
                ? Stream.of(task.lead(), task.responsible())
                        .flatMap(List::stream)
                        .distinct()
                        .collect(Collectors.joining("|", "|", "|"))
                : null;
    }
}
