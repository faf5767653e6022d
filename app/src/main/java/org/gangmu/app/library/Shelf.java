package org.gangmu.app.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gangmu.app.accounts.Sight;
import org.gangmu.app.portal.FrameFacts;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.Ledger;
import org.gangmu.app.store.Recent;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.StoredDocument;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.reading.Reading;
import org.gangmu.review.Visibility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what the ledger holds at hand, read, for the days last asked for. Days between which no document became known and none was corrected share
 * one {@link Holdings}. Whoever asks
 * gets only the documents that they may see, so that everything computed from holdings is computed of those. Thread-safe.
 */
@Component
public final class Shelf implements FrameFacts {
    private static final int DAYS_KEPT = 4;
    private static final int SIGHTS = 3;
    private static final Holdings NOTHING = new Holdings("", "", List.of(), List.of());

    private final Ledger ledger;
    private final Visibilities visibilities;
    private final String wantedRegion;
    private final Recent<Sighted, Holdings> sighted = new Recent<>(DAYS_KEPT * SIGHTS);
    private final Map<LocalDate, Holdings> kept = new LinkedHashMap<>(8, 0.75f, true);
    private long revision = -1;
    private List<LocalDate> days = List.of();
    /** Those, and the days on which a reading was corrected. */
    private List<LocalDate> changed = List.of();

    /** @param wantedRegion {@code gangmu.region}: whose plan to show; empty for that of the latest outline */
    Shelf(Library library, Visibilities visibilities, @Value("${gangmu.region:}") String wantedRegion) {
        this.ledger = library.ledger();
        this.visibilities = visibilities;
        this.wantedRegion = wantedRegion;
    }

    /** What was known on {@code day} and whoever asks now may see; the same object as long as nothing is added or decided. */
    public Holdings on(LocalDate day) {
        return seen(whole(day));
    }

    private record Sighted(Holdings whole, Visibility sight, long decisions) {}

    private Holdings seen(Holdings whole) {
        if (visibilities.seesAll(Kind.DOCUMENT)) {
            return whole;
        }
        return sighted.get(new Sighted(whole, Sight.now(), visibilities.revision()), () -> {
            Predicate<String> shown = visibilities.shown(Kind.DOCUMENT);
            List<StoredDocument> documents = whole.stored().stream()
                    .filter(stored -> shown.test(stored.id()))
                    .toList();
            return documents.size() == whole.stored().size() ? whole : holdings(whole.readings(shown), documents);
        });
    }

    private Holdings holdings(List<Reading> readings, List<StoredDocument> documents) {
        String region = region(documents);
        return new Holdings(region, name(region), readings, documents);
    }

    private synchronized Holdings whole(LocalDate day) {
        refresh();
        LocalDate latest = changed.stream()
                .filter(known -> !known.isAfter(day))
                .findFirst()
                .orElse(LocalDate.MIN);
        if (latest.equals(LocalDate.MIN)) {
            return NOTHING;
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
        return holdings(ledger.listReadings(day), ledger.listDocuments(day));
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
    public String place() {
        List<LocalDate> known = days();
        return known.isEmpty() ? "" : on(known.get(0)).place();
    }

    @Override
    public List<LocalDate> days() {
        List<LocalDate> known = knownDays();
        return known.isEmpty()
                ? known
                : on(known.get(0)).stored().stream()
                        .map(StoredDocument::knownFrom)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    private synchronized List<LocalDate> knownDays() {
        refresh();
        return days;
    }
}
