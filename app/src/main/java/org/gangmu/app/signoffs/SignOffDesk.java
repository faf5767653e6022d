package org.gangmu.app.signoffs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangmu.app.audit.Findings;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SignOffs;
import org.gangmu.app.library.SignOffs.State;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.Correction;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.SignOff;
import org.gangmu.app.store.SignOff.Decision;
import org.gangmu.app.store.SignOff.Place;
import org.gangmu.app.store.StatementQuery;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredDocument;
import org.gangmu.app.store.StoredStatement;
import org.gangmu.review.Corrected;
import org.gangmu.review.Doubt;
import org.gangmu.review.Doubts;
import org.gangmu.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where readings are signed off. What is decided counts from the portal's own day; a rejection or correction is also a row of the
 * ledger of statements, which from then on says what counts. Thread-safe.
 */
@Component
class SignOffDesk {
    private final Library library;
    private final Store store;
    private final Findings findings;
    private final SignOffs signOffs;
    private final Visibilities visibilities;

    SignOffDesk(Library library, Store store, Findings findings, SignOffs signOffs, Visibilities visibilities) {
        this.visibilities = visibilities;
        this.library = library;
        this.store = store;
        this.findings = findings;
        this.signOffs = signOffs;
    }

    /**
     * A reading in the queue.
     *
     * @param weight how doubtful it is
     */
    record Entry(
            StoredStatement stored,
            StoredDocument document,
            List<Doubt> doubts,
            int weight,
            State state,
            @Nullable SignOff decision) {
        Statement statement() {
            return stored.statement();
        }
    }

    /** Every reading known on a day of a document that may be seen, the most doubtful first, then by document and place. */
    List<Entry> list(LocalDate day) {
        Map<String, StoredDocument> documents = new HashMap<>();
        Predicate<String> shown = visibilities.shown(Kind.DOCUMENT);
        library.listDocuments(day).stream()
                .filter(document -> shown.test(document.id()))
                .forEach(document -> documents.put(document.id(), document));
        Doubts doubts = Doubts.by(findings.on(day));
        var entries = new ArrayList<Entry>();
        for (StoredStatement stored : library.ledger().listStatements(StatementQuery.asOf(day))) {
            StoredDocument document = documents.get(stored.documentId());
            if (document != null) {
                entries.add(entry(stored, document, doubts, day));
            }
        }
        entries.sort(Comparator.comparingInt(Entry::weight).reversed());
        return entries;
    }

    private Entry entry(StoredStatement stored, StoredDocument document, Doubts doubts, LocalDate day) {
        Statement statement = stored.statement();
        int start = document.document().start();
        List<Doubt> found = doubts.of(statement);
        return new Entry(
                stored,
                document,
                found,
                Doubts.weight(found),
                signOffs.state(statement, start, day),
                signOffs.find(statement, start, day).orElse(null));
    }

    /** What people put right in documents that may be seen, known on a day. */
    List<Corrected> corrected(LocalDate day) {
        Predicate<String> shown = visibilities.shown(Kind.DOCUMENT);
        return library.corrected(day).stream()
                .filter(one -> shown.test(one.read().span().document()))
                .toList();
    }

    Optional<Entry> find(String id, LocalDate day) {
        return list(day).stream()
                .filter(entry -> entry.stored().id().equals(id))
                .findFirst();
    }

    /** Signs these off as they are read. @return how many were not signed before */
    int accept(List<Entry> entries, String author, AsOf asOf) {
        LocalDate day = ownDay(asOf);
        List<SignOff> decisions = entries.stream()
                .filter(entry -> entry.state() != State.SIGNED)
                .map(entry -> decision(entry, entry.statement(), Decision.ACCEPTED, "", author, day))
                .toList();
        if (!decisions.isEmpty()) {
            store.signOffs().add(decisions);
        }
        return decisions.size();
    }

    /** Says that nothing is stated there; from then on nothing is. */
    void reject(Entry entry, String reason, String author, AsOf asOf) {
        LocalDate day = ownDay(asOf);
        store.inTransaction(() -> {
            store.intake().correct(new Correction(entry.stored().id(), null, reason, author, day));
            store.signOffs().add(List.of(decision(entry, entry.statement(), Decision.REJECTED, reason, author, day)));
            return true;
        });
    }

    /** Puts {@code corrected} in the place of what was read, and signs it. */
    void correct(Entry entry, Statement corrected, String reason, String author, AsOf asOf) {
        LocalDate day = ownDay(asOf);
        store.inTransaction(() -> {
            store.intake().correct(new Correction(entry.stored().id(), corrected, reason, author, day));
            store.signOffs().add(List.of(decision(entry, corrected, Decision.CORRECTED, reason, author, day)));
            return true;
        });
    }

    /** Opens again what was signed. @return how many were signed */
    int reopen(List<Entry> entries, String reason, String author, AsOf asOf) {
        LocalDate day = ownDay(asOf);
        List<SignOff> decisions = entries.stream()
                .filter(entry -> entry.state() != State.PROPOSAL)
                .map(entry -> decision(entry, entry.statement(), Decision.REOPENED, reason, author, day))
                .toList();
        if (!decisions.isEmpty()) {
            store.signOffs().add(decisions);
        }
        return decisions.size();
    }

    private static SignOff decision(
            Entry entry, Statement said, Decision decision, String reason, String author, LocalDate day) {
        Place place = Place.of(entry.statement(), entry.document().document().start());
        return new SignOff(place, SignOff.said(said), decision, reason, author, day, Instant.EPOCH);
    }

    private static LocalDate ownDay(AsOf asOf) {
        if (asOf.chosen()) {
            throw new IllegalArgumentException("what is decided counts from the portal's own day");
        }
        return asOf.day();
    }
}
