package org.gangmu.app.monthly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.Incoming;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.TakenIn;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.document.format.Formats;
import org.gangmu.document.format.UnreadableFile;
import org.gangmu.quantity.Period;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.sheet.Grid;
import org.gangmu.sheet.MappingProposal;
import org.gangmu.sheet.SheetMapping;
import org.gangmu.sheet.SheetReading;
import org.gangmu.statement.Statement;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes monthly sheets in. A workbook waits here, in memory, until its mapping is in order; then it becomes a document whose
 * statements are its figures, altogether or not at all, and the mapping is remembered for its issuer and shape. Thread-safe.
 */
@Component
class MonthlyDesk {
    private static final int WAITING = 16;

    private final Store store;
    private final Shelf shelf;
    private final Map<String, Staged> waiting = new LinkedHashMap<>();

    MonthlyDesk(Store store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /** Why a file or a choice is refused; the message says what to do. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** What a person says of an upload. */
    record Sent(
            String name,
            byte[] bytes,
            String issuer,
            LocalDate published,
            @Nullable Period month) {}

    /** What came of an upload: it waits for its mapping, or {@code taken} figures were taken in by a remembered one. */
    record Received(Staged staged, int taken) {}

    /** Receives a workbook; one whose mapping is remembered and that has no fault is taken in at once. */
    Received receive(Sent sent, String author, AsOf asOf, Words words) throws Refused {
        if (asOf.chosen() || sent.published().isAfter(asOf.day())) {
            throw new Refused(words.say("monthly.refused.day", asOf.day()));
        }
        SourceText text = text(sent, words);
        String fileId = hash(sent.bytes());
        if (store.ledger().isRead(fileId, Reader.VERSION)) {
            throw new Refused(words.say("monthly.refused.known"));
        }
        Grid grid = Grid.of(text);
        Optional<SheetMapping> remembered = store.sheetMappings().find(sent.issuer(), SheetMapping.shape(grid));
        SheetMapping mapping = remembered
                .or(() -> MappingProposal.of(grid))
                .orElseThrow(() -> new Refused(words.say("monthly.refused.no-table")));
        Period month = sent.month() == null ? MappingProposal.month(grid, mapping) : sent.month();
        Staged staged = new Staged(
                UUID.randomUUID().toString(),
                author,
                fileId,
                hash(text.chars().getBytes(StandardCharsets.UTF_8)),
                text,
                grid,
                sent.issuer(),
                sent.published(),
                month,
                mapping);
        if (remembered.isPresent()
                && month != null
                && read(staged, month).faults().isEmpty()) {
            return new Received(staged, takeIn(staged, author, asOf, words));
        }
        keep(staged);
        return new Received(staged, 0);
    }

    private static SourceText text(Sent sent, Words words) throws Refused {
        if (!sent.name().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")) {
            throw new Refused(words.say("monthly.refused.format"));
        }
        try {
            return Formats.read(sent.name(), sent.bytes());
        } catch (UnreadableFile e) {
            throw new Refused(words.say("monthly.refused.unreadable", String.valueOf(e.getMessage())));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return Incoming.fileId(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void keep(Staged staged) {
        waiting.put(staged.token(), staged);
        if (waiting.size() > WAITING) {
            waiting.remove(waiting.keySet().iterator().next());
        }
    }

    /** The upload of {@code owner} that waits under this token. */
    synchronized Optional<Staged> find(String token, String owner) {
        return Optional.ofNullable(waiting.get(token))
                .filter(staged -> staged.owner().equals(owner));
    }

    /** Puts another mapping or month in place. */
    void change(Staged staged) {
        keep(staged);
    }

    /** The sheet read as the mapping says; by January 2000 while its month is not known, to find its other faults. */
    SheetReading read(Staged staged, @Nullable Period month) {
        return SheetReading.of(
                staged.grid(), staged.mapping(), staged.document(), month == null ? Period.month(2000, 1) : month);
    }

    /** Takes it in. @return how many figures that were */
    int takeIn(Staged staged, String author, AsOf asOf, Words words) throws Refused {
        Period month = staged.month();
        if (month == null) {
            throw new Refused(words.say("monthly.refused.month"));
        }
        SheetReading reading = read(staged, month);
        if (!reading.faults().isEmpty()) {
            throw new Refused(
                    words.say("monthly.refused.faults", reading.faults().size()));
        }
        if (reading.figures().isEmpty()) {
            throw new Refused(words.say("monthly.refused.nothing"));
        }
        Document document = document(staged, month, asOf);
        List<Statement> statements = List.copyOf(reading.figures());
        TakenIn taken = store.inTransaction(() -> {
            TakenIn added = store.intake()
                    .takeIn(new Incoming(
                            staged.fileId(),
                            new Reading(staged.text(), List.of(document), statements),
                            Reader.VERSION));
            store.sheetMappings()
                    .remember(staged.issuer(), SheetMapping.shape(staged.grid()), staged.mapping(), author, asOf.day());
            return added;
        });
        synchronized (this) {
            waiting.remove(staged.token());
        }
        if (taken.changedNothing()) {
            throw new Refused(words.say("monthly.refused.known"));
        }
        return taken.statements();
    }

    private Document document(Staged staged, Period month, AsOf asOf) {
        int year = month.lastYear();
        String region = shelf.on(asOf.day()).region();
        return new Document(
                staged.document(),
                staged.text().file(),
                0,
                staged.text().length(),
                DocumentType.STATISTICS,
                year + "年" + month.lastMonth() + "月主要经济指标（" + staged.issuer() + "）",
                null,
                staged.issuer(),
                staged.published(),
                region.isEmpty() ? null : region,
                Period.months(year, 1, year, month.lastMonth()));
    }

    /** Who has sent sheets before. */
    List<String> issuers() {
        return store.sheetMappings().issuers();
    }
}
