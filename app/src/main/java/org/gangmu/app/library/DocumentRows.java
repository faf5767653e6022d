package org.gangmu.app.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.document.Document;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.TaskClause;

/** Documents as rows of lists. */
public final class DocumentRows {
    private DocumentRows() {}

    /** The row of one document. */
    public static DocumentRow of(Held held) {
        Document document = held.document();
        return new DocumentRow(
                SourceLink.key(document.id()),
                document.type().code(),
                document.title(),
                document.issuer(),
                document.number(),
                document.date() == null ? "" : document.date().toString(),
                held.list(Figure.class).size(),
                held.list(TaskClause.class).size(),
                held.list(Commitment.class).size());
    }

    /** The rows, in their order. */
    public static List<DocumentRow> of(List<Held> held) {
        return held.stream().map(DocumentRows::of).toList();
    }

    /** Rows by the year of their date, in the order they come; those without a date under an empty year. */
    static Map<String, List<DocumentRow>> byYear(List<DocumentRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.date().isEmpty() ? "" : row.date().substring(0, 4),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** How many documents of each type there are, in the order they come. */
    static Map<String, Long> types(List<DocumentRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(DocumentRow::type, LinkedHashMap::new, Collectors.counting()));
    }
}
