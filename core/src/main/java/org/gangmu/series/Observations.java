package org.gangmu.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.document.Document;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;

/**
 * Everything observed of a region that was known on a day: the figures of its documents that tell what happened or is
 * expected to have happened. Immutable and thread-safe.
 */
public final class Observations {
    private final Map<String, List<Observation>> byKey;

    private Observations(Map<String, List<Observation>> byKey) {
        this.byKey = byKey;
    }

    /** What the documents of {@code region} dated {@code asOf} or earlier observe. */
    public static Observations of(String region, LocalDate asOf, List<Reading> readings) {
        Map<String, List<Observation>> byKey = new HashMap<>();
        for (Reading reading : readings) {
            Map<String, Document> documents = new HashMap<>();
            reading.documents().stream()
                    .filter(document -> region.equals(document.region())
                            && !knownFrom(document).isAfter(asOf))
                    .forEach(document -> documents.put(document.id(), document));
            if (documents.isEmpty()) {
                continue;
            }
            DefinitionCues definitions = new DefinitionCues(reading.text());
            for (Figure figure : reading.list(Figure.class)) {
                Document document = documents.get(figure.span().document());
                if (document != null && isObservation(figure)) {
                    Observation observation = observe(figure, document, definitions);
                    byKey.computeIfAbsent(observation.key(), key -> new ArrayList<>())
                            .add(observation);
                }
            }
        }
        return new Observations(byKey);
    }

    /** Observations from elsewhere than documents, such as reports of agencies or a generator. */
    public static Observations of(Collection<Observation> observations) {
        return new Observations(observations.stream().collect(Collectors.groupingBy(Observation::key)));
    }

    /** The day a document became known; never, where it tells none. */
    public static LocalDate knownFrom(Document document) {
        return document.knownFrom().orElse(LocalDate.MAX);
    }

    private static boolean isObservation(Figure figure) {
        boolean measured = figure.measure() == Measure.LEVEL || figure.measure() == Measure.GROWTH;
        return measured
                && figure.status() != Status.TARGET
                && figure.bound() != Bound.RANGE
                && figure.period().isKnown();
    }

    private static Observation observe(Figure figure, Document document, DefinitionCues definitions) {
        BigDecimal halfStep = BigDecimal.valueOf(5, figure.value().scale() + 1);
        return new Observation(
                Catalogue.standard().key(figure.indicator()),
                figure.indicator(),
                wholeYear(figure.period()),
                figure.measure(),
                figure.value(),
                halfStep,
                figure.unit(),
                figure.bound(),
                figure.status(),
                knownFrom(document),
                document.type(),
                figure.span(),
                figure.numberStart(),
                figure.quote(),
                definitions.of(figure),
                false);
    }

    /** January to December, cumulated, is the year. */
    private static Period wholeYear(Period period) {
        boolean months = period.unit() == Period.Unit.MONTH && period.length() == 12;
        return months && period.lastMonth() == 12 ? Period.year(period.lastYear()) : period;
    }

    /** Every observation of an indicator, in no particular order. */
    public List<Observation> list(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The yearly levels of an indicator told in {@code unit}; what does not convert is left out and counted. */
    public Series levels(String key, String unit) {
        return Series.of(list(key), Measure.LEVEL, unit);
    }

    /**
     * The yearly reductions of an indicator that is one (单位地区生产总值能耗降低), from the falls told of the thing itself.
     * Empty for any other indicator.
     */
    public Series reductions(String key) {
        String whole = key.replaceFirst("_reduction$", "");
        List<Observation> falls = whole.equals(key)
                ? List.of()
                : list(whole).stream()
                        .filter(o -> o.measure() == Measure.GROWTH)
                        .map(o -> o.asReduction(key))
                        .toList();
        return Series.of(falls, Measure.LEVEL, "%");
    }

    /** What an indicator reached month by month, told in {@code unit}. */
    public Months months(String key, String unit) {
        return Months.of(list(key), Measure.LEVEL, unit, isStock(key));
    }

    /** The growth against the same months a year before, in percent. */
    public Months monthlyGrowth(String key) {
        return Months.of(list(key), Measure.GROWTH, "%", isStock(key));
    }

    /** Whether months are not added up: what holds on a day, and rates. */
    private static boolean isStock(String key) {
        return Catalogue.standard()
                .findById(key)
                .filter(i -> i.kind() == Indicator.Kind.STOCK || i.kind() == Indicator.Kind.RATE)
                .isPresent();
    }

    /** The yearly growth of an indicator in percent. */
    public Series growth(String key) {
        return Series.of(list(key), Measure.GROWTH, "%");
    }
}
