package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.exchange.StatementJson;
import org.gangmu.catalogue.Region;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Period;
import org.gangmu.reading.Reading;
import org.gangmu.review.Corrected;
import org.gangmu.statement.Figure;
import org.gangmu.statement.Statement;
import org.gangmu.text.SourceText;

/**
 * Asks the ledger. “As of” a day leaves out what became known later; of a file that was read by several versions of the
 * reader the newest reading counts; a correction stands in place of what it corrects. Thread-safe.
 */
public final class Ledger {
    private static final String DOCUMENTS =
            "SELECT d.*, f.name AS file_name FROM document d JOIN source_file f ON f.id =" + " d.file_id WHERE "
                    + StatementSql.NEWEST_READING;

    private final Store store;

    Ledger(Store store) {
        this.store = store;
    }

    /** The documents known on {@code asOf}, in the order in which they became known. */
    public List<StoredDocument> listDocuments(LocalDate asOf) {
        return store.sql()
                .sql(DOCUMENTS + " AND d.known_from <= ? ORDER BY d.known_from, d.seq")
                .param(asOf)
                .query((row, i) -> document(row))
                .list();
    }

    /** The document with this id ({@code sha256:…}), whenever it became known. */
    public Optional<StoredDocument> findDocument(String id) {
        return store.sql()
                .sql(DOCUMENTS + " AND d.id = ?")
                .param(id)
                .query((row, i) -> document(row))
                .optional();
    }

    /** As {@link #findDocument}; throws {@link StoreFailure} when there is none. */
    public StoredDocument getDocument(String id) {
        return findDocument(id).orElseThrow(() -> new StoreFailure("there is no document " + id));
    }

    /** The text of the whole file with this id; offsets of its documents and statements count in it. */
    public SourceText getText(String fileId) {
        return store.sql()
                .sql("SELECT name, chars, pages FROM source_file WHERE id = ?")
                .param(fileId)
                .query((row, i) -> SourceText.of(row.getString(1), row.getString(2), PageLines.parse(row.getString(3))))
                .optional()
                .orElseThrow(() -> new StoreFailure("there is no file " + fileId));
    }

    /** The statements asked for, by the day they became known, document and place. */
    public List<StoredStatement> listStatements(StatementQuery query) {
        StatementSql sql = StatementSql.list(query);
        return store.sql()
                .sql(sql.sql())
                .params(sql.parameters())
                .query((row, i) -> statement(row))
                .list();
    }

    /** How many statements {@link #listStatements} would list without its limit. */
    public int countStatements(StatementQuery query) {
        StatementSql sql = StatementSql.count(query);
        return store.sql()
                .sql(sql.sql())
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    /** All that was known on {@code asOf}, file by file, as the judges take it. */
    public List<Reading> listReadings(LocalDate asOf) {
        Map<String, List<StoredDocument>> byFile = new LinkedHashMap<>();
        listDocuments(asOf)
                .forEach(document -> byFile.computeIfAbsent(document.fileId(), id -> new ArrayList<>())
                        .add(document));
        Map<String, List<StoredStatement>> byDocument = new LinkedHashMap<>();
        listStatements(StatementQuery.asOf(asOf))
                .forEach(statement -> byDocument
                        .computeIfAbsent(statement.documentId(), id -> new ArrayList<>())
                        .add(statement));
        return byFile.entrySet().stream()
                .map(file -> new Reading(
                        getText(file.getKey()),
                        file.getValue().stream().map(StoredDocument::document).toList(),
                        file.getValue().stream()
                                .flatMap(d -> byDocument.getOrDefault(d.id(), List.of()).stream())
                                .map(StoredStatement::statement)
                                .toList()))
                .toList();
    }

    /** The corrections known on {@code asOf}, the earliest first, each with what the reader had read. */
    public List<Corrected> listCorrections(LocalDate asOf) {
        return store.sql()
                .sql("SELECT s.body AS read_body, c.body, c.reason, c.author FROM correction c"
                        + " JOIN statement s ON s.id = c.statement_id WHERE c.known_from <= ? ORDER BY c.seq")
                .param(asOf)
                .query((row, i) -> {
                    Statement read = StatementJson.parseStatement(row.getString("read_body"));
                    String body = row.getString("body");
                    return new Corrected(
                            read,
                            body == null ? null : StatementJson.parseStatement(body),
                            read instanceof Figure figure ? figure.quote() : Places.subject(read),
                            row.getString("reason"),
                            row.getString("author"));
                })
                .list();
    }

    /** The days on which documents became known, latest first. */
    public List<LocalDate> listKnownDays() {
        return store.sql()
                .sql("SELECT DISTINCT known_from FROM document ORDER BY known_from DESC")
                .query((row, i) -> row.getDate(1).toLocalDate())
                .list();
    }

    /** The days on which what is known of documents changed, by a document or by a correction, latest first. */
    public List<LocalDate> listChangedDays() {
        return store.sql()
                .sql("SELECT known_from FROM document UNION SELECT known_from FROM correction ORDER BY known_from DESC")
                .query((row, i) -> row.getDate(1).toLocalDate())
                .list();
    }

    /** The regions added to the gazetteer here, in the order in which they were. */
    public List<Region> listRegions() {
        return store.sql()
                .sql("SELECT code, name FROM own_region ORDER BY seq")
                .query((row, i) -> new Region(row.getString(1), row.getString(2)))
                .list();
    }

    /** Whether the file was read by this version of the reader, or a newer one. */
    public boolean isRead(String fileId, int readerVersion) {
        return store.sql()
                        .sql("SELECT COUNT(*) FROM reading WHERE file_id = ? AND reader_version >= ?")
                        .params(fileId, readerVersion)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Everything that statements of this kind are about, in the documents' words. */
    public List<String> listSubjects(String kind) {
        return store.sql()
                .sql("SELECT DISTINCT subject FROM statement WHERE kind = ? ORDER BY subject")
                .param(kind)
                .query(String.class)
                .list();
    }

    /** The newest reading of a file as it was written, without corrections. */
    public Reading getReading(String fileId) {
        List<Document> documents = store.sql()
                .sql(DOCUMENTS + " AND d.file_id = ? ORDER BY d.seq")
                .param(fileId)
                .query((row, i) -> document(row).document())
                .list();
        List<Statement> statements = store.sql()
                .sql("SELECT s.body FROM statement s JOIN document d ON d.id = s.document_id AND d.reader_version ="
                        + " s.reader_version WHERE d.file_id = ? AND " + StatementSql.NEWEST_READING
                        + " ORDER BY s.seq")
                .param(fileId)
                .query((row, i) -> StatementJson.parseStatement(row.getString(1)))
                .list();
        return new Reading(getText(fileId), documents, statements);
    }

    /** The files whose newest reading is older than {@code readerVersion}. */
    public List<String> listFilesReadBefore(int readerVersion) {
        return store.sql()
                .sql("SELECT file_id FROM reading GROUP BY file_id HAVING MAX(reader_version) < ? ORDER BY MIN(seq)")
                .param(readerVersion)
                .query(String.class)
                .list();
    }

    /**
     * A number that grows with every row that says what documents state: what was computed from them holds as long as it
     * stays the same. What people decide or do about them changes no statement and does not count.
     */
    public long revision() {
        return store.sql()
                .sql("SELECT CAST(SUM(seq) AS BIGINT) FROM ledger_head WHERE ledger IN ('source_file', 'own_region',"
                        + " 'reading', 'document', 'statement', 'correction')")
                .query(Long.class)
                .single();
    }

    /** The row with this id, uncorrected. Throws {@link StoreFailure} when there is none. */
    StatementRow getRow(String statementId) {
        return store.sql()
                .sql("SELECT place, body FROM statement WHERE id = ?")
                .param(statementId)
                .query((row, i) -> new StatementRow(row.getString(1), StatementJson.parseStatement(row.getString(2))))
                .optional()
                .orElseThrow(() -> new StoreFailure("there is no statement " + statementId));
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        var date = row.getDate("issued_on");
        var document = new Document(
                row.getString("id"),
                row.getString("file_name"),
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                DocumentType.parse(row.getString("type")),
                row.getString("title"),
                row.getString("number"),
                row.getString("issuer"),
                date == null ? null : date.toLocalDate(),
                row.getString("region"),
                Period.parse(row.getString("period")));
        return new StoredDocument(
                document,
                row.getString("file_id"),
                row.getInt("reader_version"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static StoredStatement statement(ResultSet row) throws SQLException {
        row.getLong("correction");
        boolean corrected = !row.wasNull();
        return new StoredStatement(
                row.getString("id"),
                row.getString("document_id"),
                StatementJson.parseStatement(row.getString("body")),
                row.getDate("known_from").toLocalDate(),
                row.getInt("reader_version"),
                corrected);
    }
}
