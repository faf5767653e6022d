package org.gangmu.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.document.Document;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;

/**
 * The claims of some documents, found by what they speak of: an index by document, and one by region over all documents. A
 * document that comes twice counts once. Of a region's indicator and period the second index keeps each value once, with the
 * document that told it first, so that asking costs what differs and not how many documents there are.
 */
final class Claims {
    private static final Pattern EXPECTED = Pattern.compile("(?:预期|预计|安排)$");

    private final List<List<Claim>> documents = new ArrayList<>();
    private final Map<Subject, List<Claim>> byDocument = new HashMap<>();
    private final Map<Subject, List<Claim>> byRegion = new HashMap<>();

    /** What a claim speaks of, in a document or in a region. */
    private record Subject(String scope, String key, Period period) {}

    private record Telling(
            Subject subject, Measure measure, BigDecimal value, String unit, Bound bound, Status status) {}

    static Claims of(List<Reading> readings) {
        Claims claims = new Claims();
        Set<String> taken = new HashSet<>();
        for (Reading reading : readings) {
            claims.add(reading, taken);
        }
        claims.indexRegions();
        return claims;
    }

    private void add(Reading reading, Set<String> taken) {
        Map<String, Document> fresh = new HashMap<>();
        for (Document document : reading.documents()) {
            if (taken.add(document.id())) {
                fresh.put(document.id(), document);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        Passage passage = new Passage(reading.text());
        Map<String, List<Claim>> told = new LinkedHashMap<>();
        for (Figure figure : reading.list(Figure.class)) {
            Document document = fresh.get(figure.span().document());
            if (document != null) {
                told.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(claim(figure, document, passage));
            }
        }
        for (List<Claim> list : told.values()) {
            list.sort(Comparator.comparingInt(claim -> claim.figure().numberStart()));
            documents.add(List.copyOf(list));
            list.forEach(claim -> byDocument
                    .computeIfAbsent(inDocument(claim, claim.key(), claim.period()), key -> new ArrayList<>())
                    .add(claim));
        }
    }

    private static Claim claim(Figure figure, Document document, Passage passage) {
        String key = Catalogue.standard().key(figure.indicator());
        if (key.startsWith("?")) {
            key = Catalogue.standard().key(EXPECTED.matcher(figure.indicator()).replaceFirst(""));
        }
        return new Claim(
                figure,
                document,
                key,
                wholeYear(figure.period()),
                passage,
                passage.index(figure.numberStart()),
                Claim.unitOf(figure).orElse(null));
    }

    /** January to December, cumulated, is the year. */
    private static Period wholeYear(Period period) {
        boolean months = period.unit() == Period.Unit.MONTH && period.length() == 12;
        return months && period.lastMonth() == 12 ? Period.year(period.lastYear()) : period;
    }

    private void indexRegions() {
        Set<Telling> known = new HashSet<>();
        documents.stream()
                .flatMap(List::stream)
                .filter(claim ->
                        claim.document().region() != null && claim.period().isKnown())
                .sorted(Comparator.comparing(Claim::knownFrom)
                        .thenComparing(claim -> claim.document().id())
                        .thenComparingInt(Claim::at))
                .forEach(claim -> {
                    Subject subject = inRegion(claim, claim.key(), claim.period());
                    Figure figure = claim.figure();
                    var telling = new Telling(
                            subject, figure.measure(), figure.value(), figure.unit(), figure.bound(), figure.status());
                    if (known.add(telling)) {
                        byRegion.computeIfAbsent(subject, key -> new ArrayList<>())
                                .add(claim);
                    }
                });
    }

    private static Subject inDocument(Claim claim, String key, Period period) {
        return new Subject(claim.document().id(), key, period);
    }

    private static Subject inRegion(Claim claim, String key, Period period) {
        return new Subject("region " + claim.document().region(), key, period);
    }

    /** The claims of each document in the order of its text. */
    List<List<Claim>> documents() {
        return documents;
    }

    /** What the claim's own document tells of an indicator in a period, in the order of its text. */
    List<Claim> inDocument(Claim of, String key, Period period, Predicate<Claim> fits) {
        return byDocument.getOrDefault(inDocument(of, key, period), List.of()).stream()
                .filter(claim -> claim != of && fits.test(claim))
                .toList();
    }

    /**
     * The claim that speaks of an indicator in a period nearest to {@code of}: in its sentence, else in its section, else in
     * its document, with the most digits, else in another document of its region, the one published closest in time.
     */
    Optional<Claim> nearest(Claim of, String key, Period period, Predicate<Claim> fits) {
        Optional<Claim> own = inDocument(of, key, period, fits).stream().min(byNearness(of));
        if (own.isPresent() || of.document().region() == null) {
            return own;
        }
        return byRegion.getOrDefault(inRegion(of, key, period), List.of()).stream()
                .filter(claim -> !claim.sameDocument(of) && fits.test(claim))
                .min(byNearness(of));
    }

    private static Comparator<Claim> byNearness(Claim of) {
        return Comparator.comparing((Claim claim) -> !claim.sameSentence(of))
                .thenComparing(claim -> !claim.isExact())
                .thenComparing(claim -> !claim.sameSeason(of))
                .thenComparing(claim -> !claim.sameSection(of))
                .thenComparingDouble(claim -> claim.halfStep() / Math.max(Math.abs(claim.value()), 1e-12))
                .thenComparingInt(claim -> Math.abs(claim.at() - of.at()))
                .thenComparing(claim -> claim.document().id());
    }
}
