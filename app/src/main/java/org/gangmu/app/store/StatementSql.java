package org.gangmu.app.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of a {@link StatementQuery}: the newest readings, each with the latest correction known on the day. */
final class StatementSql {
    /** Which documents count: those of the newest reading of each file. */
    static final String NEWEST_READING =
            "d.reader_version = " + "(SELECT MAX(r.reader_version) FROM reading r WHERE r.file_id = d.file_id)";

    private static final String FROM = " FROM statement s"
            + " JOIN document d ON d.id = s.document_id AND d.reader_version = s.reader_version"
            + " LEFT JOIN correction c ON c.seq = (SELECT MAX(k.seq) FROM correction k"
            + " WHERE k.place = s.place AND k.known_from <= ?)"
            + " WHERE s.known_from <= ? AND (c.seq IS NULL OR c.body IS NOT NULL) AND "
            + NEWEST_READING;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private StatementSql(StatementQuery query, String select) {
        sql.append(select).append(FROM);
        parameters.add(query.asOf());
        parameters.add(query.asOf());
        and("s.document_id = ?", query.documentId());
        and("s.kind = ?", query.kind());
        and(
                "COALESCE(c.period, s.period) = ?",
                query.period() == null ? null : query.period().toString());
        and("COALESCE(c.agencies, s.agencies) LIKE ? ESCAPE '!'", query.agency() == null ? null : like(query.agency()));
        if (!query.subjects().isEmpty()) {
            sql.append(" AND COALESCE(c.subject, s.subject) IN (?")
                    .append(", ?".repeat(query.subjects().size() - 1))
                    .append(")");
            parameters.addAll(query.subjects());
        }
    }

    /** The rows asked for, by day, document and place. */
    static StatementSql list(StatementQuery query) {
        var list = new StatementSql(
                query,
                "SELECT s.id, s.document_id, s.reader_version, s.known_from, COALESCE(c.body, s.body) AS body,"
                        + " c.seq AS correction");
        list.sql.append(" ORDER BY s.known_from, d.seq, s.seq");
        if (query.limit() < Integer.MAX_VALUE || query.offset() > 0) {
            list.sql.append(" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY");
            list.parameters.add(query.offset());
            list.parameters.add(query.limit());
        }
        return list;
    }

    /** How many rows were asked for, whatever the limit. */
    static StatementSql count(StatementQuery query) {
        return new StatementSql(query, "SELECT COUNT(*)");
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            parameters.add(value);
        }
    }

    private static String like(String agency) {
        return "%|" + agency.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "|%";
    }

    String sql() {
        return sql.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
