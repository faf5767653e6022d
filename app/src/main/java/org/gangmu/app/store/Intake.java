package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.app.exchange.StatementJson;
import org.gangmu.catalogue.Region;
import org.gangmu.document.Document;
import org.gangmu.statement.Statement;
import org.gangmu.text.SourceText;

/**
 * Adds to the ledger. Every call is one transaction; what is there already is not added again; callers on several threads or
 * in several processes queue up. Thread-safe.
 */
public final class Intake {
    private final Store store;

    Intake(Store store) {
        this.store = store;
    }

    /**
     * Takes in a file with its documents and statements.
     *
     * <p>A document that another file has brought stays with that file. A file that an older version of the reader read is
     * kept as it is and gets a further reading, which counts from now on.
     */
    public TakenIn takeIn(Incoming incoming) {
        return store.inTransaction(() -> {
            store.chain(LedgerTable.SOURCE_FILE).lock();
            if (store.ledger().isRead(incoming.fileId(), incoming.readerVersion())) {
                return new TakenIn(
                        incoming.fileId(), List.of(), incoming.reading().documents(), 0);
            }
            Instant now = now();
            addFile(incoming, now);
            store.chain(LedgerTable.READING)
                    .append(List.of(
                            LedgerRow.of(LedgerTable.READING, incoming.fileId(), incoming.readerVersion(), now)));
            return addDocuments(incoming, now);
        });
    }

    /** Adds regions that the gazetteer lacks, such as those of an invented district; they win over others of the same name. */
    public void addRegions(List<Region> regions) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.OWN_REGION);
            chain.lock();
            var missing = new ArrayList<>(new HashSet<>(regions));
            missing.removeAll(store.ledger().listRegions());
            Instant now = now();
            chain.append(regions.stream()
                    .distinct()
                    .filter(missing::contains)
                    .map(region -> LedgerRow.of(LedgerTable.OWN_REGION, region.code(), region.name(), now))
                    .toList());
            return missing.size();
        });
    }

    /**
     * Adds a person's ruling on a statement.
     *
     * @throws StoreFailure when there is no such statement, or the correction is of another kind or place
     */
    public void correct(Correction correction) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.CORRECTION);
            chain.lock();
            StatementRow row = store.ledger().getRow(correction.statementId());
            Statement corrected = correction.corrected();
            if (corrected != null && !isSamePlace(row.statement(), corrected)) {
                throw new StoreFailure("a correction must be of the kind and place of what it corrects");
            }
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.CORRECTION,
                    correction.statementId(),
                    row.place(),
                    corrected == null ? null : Places.subject(corrected),
                    corrected == null ? null : Places.period(corrected),
                    corrected == null ? null : Places.agencies(corrected),
                    corrected == null ? null : StatementJson.write(corrected),
                    correction.reason(),
                    correction.author(),
                    correction.knownFrom(),
                    now())));
            return row;
        });
    }

    private static boolean isSamePlace(Statement read, Statement corrected) {
        return read.kind().equals(corrected.kind()) && read.span().equals(corrected.span());
    }

    private Instant now() {
        return LedgerRow.wholeMillis(store.clock().instant());
    }

    private void addFile(Incoming incoming, Instant now) {
        boolean known = store.sql()
                        .sql("SELECT COUNT(*) FROM source_file WHERE id = ?")
                        .param(incoming.fileId())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            SourceText text = incoming.reading().text();
            store.chain(LedgerTable.SOURCE_FILE)
                    .append(List.of(LedgerRow.of(
                            LedgerTable.SOURCE_FILE,
                            incoming.fileId(),
                            text.file(),
                            text.chars(),
                            PageLines.write(text.pages()),
                            now)));
        }
    }

    private TakenIn addDocuments(Incoming incoming, Instant now) {
        var added = new ArrayList<Document>();
        var known = new ArrayList<Document>();
        Set<String> seen = new HashSet<>();
        for (Document document : incoming.reading().documents()) {
            boolean isNew = seen.add(document.id()) && !isElsewhere(document.id(), incoming);
            (isNew ? added : known).add(document);
        }
        Map<String, List<Statement>> statements = new HashMap<>();
        incoming.reading()
                .statements()
                .forEach(s -> statements
                        .computeIfAbsent(s.span().document(), id -> new ArrayList<>())
                        .add(s));
        store.chain(LedgerTable.DOCUMENT)
                .append(added.stream()
                        .map(document -> documentRow(document, incoming, now))
                        .toList());
        var rows = new ArrayList<LedgerRow>();
        added.forEach(document -> statements
                .getOrDefault(document.id(), List.of())
                .forEach(new Rows(document, incoming, now, rows)::add));
        store.chain(LedgerTable.STATEMENT).append(rows);
        return new TakenIn(incoming.fileId(), added, known, rows.size());
    }

    /** Whether the newest reading of another file holds the document. */
    private boolean isElsewhere(String documentId, Incoming incoming) {
        return store.sql()
                        .sql(
                                "SELECT COUNT(*) FROM document d WHERE d.id = ? AND ((d.file_id <> ? AND d.reader_version ="
                                        + " (SELECT MAX(r.reader_version) FROM reading r WHERE r.file_id = d.file_id))"
                                        + " OR d.reader_version = ?)")
                        .params(documentId, incoming.fileId(), incoming.readerVersion())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private LedgerRow documentRow(Document document, Incoming incoming, Instant now) {
        return LedgerRow.of(
                LedgerTable.DOCUMENT,
                document.id(),
                incoming.readerVersion(),
                incoming.fileId(),
                document.start(),
                document.end(),
                document.type().code(),
                document.title(),
                document.number(),
                document.issuer(),
                document.date(),
                document.region(),
                document.period().toString(),
                knownFrom(document, now),
                now);
    }

    /** Its own day; never later than the day it was taken in, for by then it is known. */
    private static LocalDate knownFrom(Document document, Instant now) {
        LocalDate takenIn = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai"));
        return document.date() != null
                ? document.date()
                : document.knownFrom().filter(day -> day.isBefore(takenIn)).orElse(takenIn);
    }

    /** The rows of one document's statements. */
    private record Rows(Document document, Incoming incoming, Instant now, Places places, List<LedgerRow> rows) {
        Rows(Document document, Incoming incoming, Instant now, List<LedgerRow> rows) {
            this(document, incoming, now, new Places(document), rows);
        }

        void add(Statement statement) {
            String place = places.next(statement);
            rows.add(LedgerRow.of(
                    LedgerTable.STATEMENT,
                    Places.rowId(place, incoming.readerVersion()),
                    place,
                    document.id(),
                    incoming.readerVersion(),
                    statement.kind(),
                    Places.position(statement),
                    Places.subject(statement),
                    Places.period(statement),
                    Places.agencies(statement),
                    StatementJson.write(statement),
                    knownFrom(document, now),
                    now));
        }
    }
}
