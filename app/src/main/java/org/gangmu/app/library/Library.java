package org.gangmu.app.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gangmu.app.release.ReleaseDesk;
import org.gangmu.app.release.ReleaseDesk.Decision;
import org.gangmu.app.store.Incoming;
import org.gangmu.app.store.Ledger;
import org.gangmu.app.store.Release.Item;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.StatementQuery;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredDocument;
import org.gangmu.app.store.StoredStatement;
import org.gangmu.app.store.TakenIn;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.document.format.Formats;
import org.gangmu.document.format.UnreadableFile;
import org.gangmu.quantity.Period;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.review.Corrected;
import org.gangmu.review.Visibility;
import org.gangmu.sheet.SheetReading;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Takes files in and answers for what they say. Thread-safe. */
public final class Library {
    /** What is said of a file that can be read but is nothing a ledger of plans wants. */
    public static final String NO_PLAN =
            "holds nothing that a plan, a report or a notice would: no figure, no task, no heading of one";

    private final Store store;
    private final Ledger ledger;
    /** With the regions of this store; changes when regions are added. */
    private volatile Reader reader;

    public Library(Store store) {
        this.store = store;
        this.ledger = store.ledger();
        this.reader = readerWith(ledger.listRegions());
    }

    private static Reader readerWith(List<Region> own) {
        return own.isEmpty()
                ? Reader.standard()
                : Reader.with(Regions.standard().including(own));
    }

    // --- taking in ---

    /**
     * Takes in files, and all files of a known format in directories; each is one transaction, so that what is refused does not
     * keep out the others. Regions in a {@code regions.tsv} beside a file are learned first.
     *
     * @param each is told what came of each file, in order
     */
    public void takeIn(List<Path> paths, Consumer<Outcome> each) {
        learnRegionsBeside(paths);
        InOrder.run(FileTree.files(paths).iterator(), this::prepare, prepared -> each.accept(prepared.get()));
    }

    /** Takes in one file already in memory, such as an upload; its name tells the format where its bytes do not. */
    public Outcome takeIn(String name, byte[] bytes) {
        return prepare(name, () -> new ByteArrayInputStream(bytes), () -> Formats.read(name, bytes))
                .get();
    }

    /** Adds regions that the gazetteer lacks; files taken in from now on are read with them. */
    public void learnRegions(List<Region> regions) {
        if (!regions.isEmpty() && !Set.copyOf(ledger.listRegions()).containsAll(regions)) {
            store.intake().addRegions(regions);
            reader = readerWith(ledger.listRegions());
        }
    }

    private void learnRegionsBeside(List<Path> paths) {
        var directories = new LinkedHashSet<Path>();
        for (Path path : paths) {
            Path parent = path.toAbsolutePath().normalize().getParent();
            Path directory = Files.isDirectory(path) ? path : parent;
            if (directory != null) {
                directories.add(directory);
            }
        }
        directories.forEach(directory -> learnRegions(LocalReaders.regionsIn(directory)));
    }

    /** Reads the file; what is left to do, in order, is to write it into the ledger. */
    private Supplier<Outcome> prepare(Path file) {
        return prepare(file.toString(), () -> Files.newInputStream(file), () -> Formats.read(file));
    }

    private interface Bytes {
        InputStream open() throws IOException;
    }

    private Supplier<Outcome> prepare(String name, Bytes bytes, Supplier<SourceText> text) {
        try {
            SourceText readable = refuseWhatNoDatabaseKeeps(text.get());
            String fileId = fileId(name, bytes);
            if (ledger.isRead(fileId, Reader.VERSION)) {
                return () -> new Outcome(name, Outcome.State.KNOWN, "already known", List.of(), 0);
            }
            Reading reading = reader.read(readable);
            if (isNoPlan(reading)) {
                return () -> Outcome.refused(name, name + " " + NO_PLAN);
            }
            return () -> outcome(name, store.intake().takeIn(new Incoming(fileId, reading, Reader.VERSION)));
        } catch (UnreadableFile e) {
            return () -> Outcome.refused(name, String.valueOf(e.getMessage()));
        }
    }

    private static Outcome outcome(String name, TakenIn takenIn) {
        if (takenIn.changedNothing()) {
            return new Outcome(name, Outcome.State.KNOWN, "already known", takenIn.known(), 0);
        }
        String documents =
                takenIn.added().size() == 1 ? "1 document, " : takenIn.added().size() + " documents, ";
        return new Outcome(
                name,
                Outcome.State.TAKEN_IN,
                documents + takenIn.statements() + " statements",
                takenIn.added(),
                takenIn.statements());
    }

    private static SourceText refuseWhatNoDatabaseKeeps(SourceText text) {
        if (text.chars().indexOf('\0') >= 0) {
            throw new UnreadableFile("holds NUL characters, so it is no text; save it as plain text again");
        }
        return text;
    }

    private static String fileId(String name, Bytes bytes) {
        try (InputStream in = bytes.open()) {
            return Incoming.fileId(in);
        } catch (IOException e) {
            throw new UnreadableFile("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    /** Whether nobody would look for it in a ledger of plans. */
    public static boolean isNoPlan(Reading reading) {
        return reading.statements().isEmpty()
                && reading.documents().stream().allMatch(document -> document.type() == DocumentType.OTHER);
    }

    /** Reads again what an older version of the reader read; answers how many files that were. */
    public int readAgain() {
        List<String> files = ledger.listFilesReadBefore(Reader.VERSION);
        for (String fileId : files) {
            Reading before = ledger.getReading(fileId);
            // a mapped sheet was read by what a person said of it: no newer reader knows better
            Reading reading = isMapped(before) ? before : reader.read(before.text());
            store.intake().takeIn(new Incoming(fileId, reading, Reader.VERSION));
        }
        return files.size();
    }

    private static boolean isMapped(Reading reading) {
        return !reading.statements().isEmpty()
                && reading.statements().stream().allMatch(one -> one.rule().equals(SheetReading.RULE));
    }

    /**
     * Releases documents to the public, each from the day it became known.
     *
     * @param releasedBy who examined them for what must be kept secret, a person's name
     * @return how many were not public before
     */
    public int release(List<Document> documents, String releasedBy, String ground) {
        var decision = new Decision(Visibility.PUBLIC, releasedBy, ground);
        return documents.stream()
                .map(document -> ledger.getDocument(document.id()))
                .mapToInt(stored -> ReleaseDesk.releaseAll(
                        store, List.of(new Item(Kind.DOCUMENT, stored.id())), decision, releasedBy, stored.knownFrom()))
                .sum();
    }

    // --- asking ---

    /** The documents known on {@code asOf}, in the order in which they became known. */
    public List<StoredDocument> listDocuments(LocalDate asOf) {
        return ledger.listDocuments(asOf);
    }

    /** The text of the file that holds the document; the document's range and its statements count in it. */
    public SourceText getText(StoredDocument document) {
        return ledger.getText(document.fileId());
    }

    /** The statements of one document, in its order, with the corrections known on {@code asOf}. */
    public List<StoredStatement> listStatements(String documentId, LocalDate asOf) {
        return ledger.listStatements(StatementQuery.asOf(asOf).ofDocument(documentId));
    }

    /**
     * The figures of an indicator.
     *
     * @param indicator its standard name, any of its aliases, or its id; a name the catalogue does not know is looked for as it is
     * @param period of this period; null for all
     */
    public List<StoredStatement> listFigures(String indicator, @Nullable Period period, LocalDate asOf) {
        return ledger.listStatements(StatementQuery.asOf(asOf)
                .ofKind("figure")
                .about(wordings(indicator))
                .during(period));
    }

    /** The wordings in which the documents speak of {@code indicator}, it itself among them. */
    public List<String> wordings(String indicator) {
        Catalogue catalogue = Catalogue.standard();
        var wordings = new LinkedHashSet<String>(List.of(indicator));
        var wanted = catalogue.findById(indicator).or(() -> catalogue.find(indicator));
        wanted.map(Indicator::id)
                .ifPresent(id -> ledger.listSubjects("figure").stream()
                        .filter(wording -> catalogue
                                .find(wording)
                                .map(Indicator::id)
                                .filter(id::equals)
                                .isPresent())
                        .forEach(wordings::add));
        return List.copyOf(wordings);
    }

    /** The tasks that documents assign, by document and place. */
    public List<StoredStatement> listTasks(LocalDate asOf) {
        return ledger.listStatements(StatementQuery.asOf(asOf).ofKind("task"));
    }

    /** What people put right in readings, known on {@code asOf}. */
    public List<Corrected> corrected(LocalDate asOf) {
        return ledger.listCorrections(asOf);
    }

    /** The ledger, for what is not asked here. */
    public Ledger ledger() {
        return ledger;
    }
}
