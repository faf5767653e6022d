package org.gangmu.followup;

import org.gangmu.document.Document;
import org.gangmu.statement.Statement;

/**
 * The statement a task was made from, by its place in its document, so that it is found again whichever file the document came
 * in and whichever version of the reader read it.
 *
 * @param document the id of the document
 * @param kind the kind of the statement: task or commitment
 * @param start of the statement, in code points from the document's beginning
 * @param end likewise, exclusive
 */
public record TaskSource(String document, String kind, int start, int end) {

    /** The place of {@code statement}, which was read from {@code document}. */
    public static TaskSource of(Statement statement, Document document) {
        return new TaskSource(
                document.id(),
                statement.kind(),
                statement.span().start() - document.start(),
                statement.span().end() - document.start());
    }

    /** Whether the two share characters of one document: a newer reader may have drawn the span a little differently. */
    public boolean overlaps(TaskSource other) {
        return document.equals(other.document) && kind.equals(other.kind) && start < other.end && other.start < end;
    }
}
