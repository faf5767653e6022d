package org.gangmu.app.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangmu.app.store.StoredDocument;
import org.gangmu.document.Document;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Statement;

/**
 * What the ledger held that was known on a day and may be seen, read. Immutable and thread-safe; what is computed from it holds as long
 * as {@link Shelf} answers with the same object.
 */
public final class Holdings {
    private final String region;
    private final String place;
    private final List<Reading> readings;
    private final List<StoredDocument> stored;
    private final Map<String, Held> byId = new LinkedHashMap<>();

    /** A document, the reading it is part of, and the day it became known. */
    public record Held(Document document, Reading reading, LocalDate knownFrom) {

        /** What was read from this document, in its order. */
        public List<Statement> statements() {
            return reading.statements().stream()
                    .filter(statement -> statement.span().document().equals(document.id()))
                    .toList();
        }

        /** The statements of one kind. */
        public <S extends Statement> List<S> list(Class<S> kind) {
            return statements().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }
    }

    /**
     * @param region the code of the region the portal speaks of; empty where nothing is held
     * @param place its name
     * @param stored the documents of {@code readings}
     */
    Holdings(String region, String place, List<Reading> readings, List<StoredDocument> stored) {
        this.region = region;
        this.place = place;
        this.readings = List.copyOf(readings);
        this.stored = List.copyOf(stored);
        var knownFrom = new LinkedHashMap<String, LocalDate>();
        stored.forEach(document -> knownFrom.put(document.id(), document.knownFrom()));
        for (Reading reading : readings) {
            for (Document document : reading.documents()) {
                LocalDate day = knownFrom.get(document.id());
                if (day != null) {
                    byId.putIfAbsent(document.id(), new Held(document, reading, day));
                }
            }
        }
    }

    List<StoredDocument> stored() {
        return stored;
    }

    /** The readings with only those documents, and what is stated in them, whose id {@code shown} takes. */
    List<Reading> readings(Predicate<String> shown) {
        return readings.stream()
                .map(reading -> new Reading(
                        reading.text(),
                        reading.documents().stream()
                                .filter(document -> shown.test(document.id()))
                                .toList(),
                        reading.statements().stream()
                                .filter(statement -> shown.test(statement.span().document()))
                                .toList()))
                .filter(reading -> !reading.documents().isEmpty())
                .toList();
    }

    public String region() {
        return region;
    }

    public String place() {
        return place;
    }

    public List<Reading> readings() {
        return readings;
    }

    /** The document with this id. */
    public Optional<Held> find(String documentId) {
        return Optional.ofNullable(byId.get(documentId));
    }

    /** All documents, the latest known first, those of one file in their order. */
    public List<Held> list() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Held::knownFrom)
                        .reversed()
                        .thenComparing(held -> held.document().file())
                        .thenComparing(held -> held.document().start()))
                .toList();
    }
}
