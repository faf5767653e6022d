package org.gangmu.app.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.app.portal.FrameFacts;
import org.gangmu.app.store.Ledger;
import org.gangmu.app.store.StoredDocument;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what the ledger holds at hand, read, for the days last asked for. Days between which no document became known and none was corrected share
 * one {@link Holdings}. Thread-safe.
 */
@Component
public final class Shelf implements FrameFacts {
    private static final int DAYS_KEPT = 4;

    private final Ledger ledger;
    private final String wantedRegion;
    private final Map<LocalDate, Holdings> kept = new LinkedHashMap<>(8, 0.75f, true);
    private long revision = -1;
    private List<LocalDate> days = List.of();
    /** Those, and the days on which a reading was corrected. */
    private List<LocalDate> changed = List.of();

    /** @param wantedRegion {@code gangmu.region}: whose plan to show; empty for that of the latest outline */
    Shelf(Library library, @Value("${gangmu.region:}") String wantedRegion) {
        this.ledger = library.ledger();
        this.wantedRegion = wantedRegion;
    }

    /** What was known on {@code day}; the same object as long as nothing is added. */
    public synchronized Holdings on(LocalDate day) {
        refresh();
        LocalDate latest = changed.stream()
                .filter(known -> !known.isAfter(day))
                .findFirst()
                .orElse(LocalDate.MIN);
        if (latest.equals(LocalDate.MIN)) {
            return new Holdings("", "", List.of(), List.of());
        }
        Holdings holdings = kept.computeIfAbsent(latest, this::load);
        if (kept.size() > DAYS_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return holdings;
    }

    private void refresh() {
        long now = ledger.revision();
        if (now != revision) {
            kept.clear();
            days = ledger.listKnownDays();
            changed = ledger.listChangedDays();
            revision = now;
        }
    }

    private Holdings load(LocalDate day) {
        List<StoredDocument> documents = ledger.listDocuments(day);
        String region = region(documents);
        return new Holdings(region, name(region), ledger.listReadings(day), documents);
    }

    /** The region wanted; else that of the latest outline; else the one most documents speak of; else none. */
    private String region(List<StoredDocument> documents) {
        if (!wantedRegion.isBlank()) {
            return wantedRegion;
        }
        return documents.stream()
                .filter(stored -> stored.document().type() == DocumentType.OUTLINE
                        && stored.document().region() != null)
                .max(Comparator.comparing(StoredDocument::knownFrom))
                .map(stored -> Objects.requireNonNullElse(stored.document().region(), ""))
                .orElseGet(() -> commonRegion(documents));
    }

    private static String commonRegion(List<StoredDocument> documents) {
        Map<String, Long> counts = documents.stream()
                .map(StoredDocument::document)
                .map(Document::region)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String name(String region) {
        return regions().findByCode(region).map(Region::name).orElse("");
    }

    /** The gazetteer, with the regions added here. */
    public Regions regions() {
        return Regions.standard().including(ledger.listRegions());
    }

    @Override
    public synchronized String place() {
        refresh();
        return days.isEmpty() ? "" : on(days.get(0)).place();
    }

    @Override
    public synchronized List<LocalDate> days() {
        refresh();
        return days;
    }
}
