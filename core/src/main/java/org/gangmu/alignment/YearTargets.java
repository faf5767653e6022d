package org.gangmu.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.catalogue.Region;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.document.Span;
import org.gangmu.plan.Plan;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.reading.ProseSentence;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observations;

/**
 * The targets of the yearly plans known on a day, by region and year. What a city hands down to a district in its own plan
 * (下达云溪区2022年度任务为…) is kept apart from what it sets itself. Immutable after construction.
 */
final class YearTargets {
    private static final String HANDED_DOWN = "下达";

    private final Map<String, List<YearTarget>> own = new HashMap<>();
    private final Map<String, List<YearTarget>> handedDown = new HashMap<>();

    private YearTargets() {}

    /**
     * The yearly targets of every region, by the documents dated {@code asOf} or earlier.
     *
     * @param regions those that a plan may hand targets down to
     */
    static YearTargets of(LocalDate asOf, List<Reading> readings, List<Region> regions) {
        YearTargets targets = new YearTargets();
        for (Reading reading : readings) {
            for (Document document : reading.documents()) {
                boolean known = document.region() != null
                        && setsTargets(document.type())
                        && document.period().isKnown()
                        && !Observations.knownFrom(document).isAfter(asOf);
                if (known) {
                    targets.add(reading, document, regions);
                }
            }
        }
        Comparator<YearTarget> best = Comparator.comparingInt((YearTarget t) -> rank(t.document()))
                .thenComparing(t -> Observations.knownFrom(t.document()), Comparator.reverseOrder())
                .thenComparing(t -> t.told().span());
        targets.own.values().forEach(list -> list.sort(best));
        targets.handedDown.values().forEach(list -> list.sort(best));
        return targets;
    }

    private static boolean setsTargets(DocumentType type) {
        return type == DocumentType.PLAN_REPORT || type == DocumentType.ANNUAL_PLAN || type == DocumentType.WORK_REPORT;
    }

    /** What the congress adopts as the plan counts before the work report that sums it up. */
    private static int rank(Document document) {
        return document.type() == DocumentType.WORK_REPORT ? 1 : 0;
    }

    private void add(Reading reading, Document document, List<Region> regions) {
        List<ProseSentence> sentences = reading.text().chars().contains(HANDED_DOWN)
                ? ProseSentence.listAll(reading).stream()
                        .filter(sentence -> sentence.document().equals(document))
                        .filter(sentence ->
                                sentence.words(sentence.start(), sentence.end()).contains(HANDED_DOWN))
                        .toList()
                : List.of();
        for (Target target : Plan.ofYear(reading, document).targets()) {
            Optional<Region> below = regions.stream()
                    .filter(region -> isHandedTo(region, document, target, sentences))
                    .findFirst();
            YearTarget found = yearTarget(document, target);
            if (below.isPresent()) {
                list(handedDown, below.get().code(), document).add(found);
            } else {
                list(own, String.valueOf(document.region()), document).add(found);
            }
        }
    }

    private static List<YearTarget> list(Map<String, List<YearTarget>> targets, String region, Document document) {
        return targets.computeIfAbsent(key(region, document.period().lastYear()), key -> new ArrayList<>());
    }

    private static YearTarget yearTarget(Document document, Target target) {
        Told growth = target.growth();
        Told value = target.value();
        boolean isGrowth = value == null && growth != null;
        Told told = isGrowth ? growth : value;
        if (told == null) {
            throw new IllegalStateException("A yearly target tells a number: " + target.indicator());
        }
        return new YearTarget(document, target, told, isGrowth);
    }

    // 其中，下达云溪区2022年度任务为：单位地区生产总值能耗下降2.8%，…
    private static boolean isHandedTo(Region region, Document document, Target target, List<ProseSentence> sentences) {
        if (region.code().equals(document.region())) {
            return false;
        }
        return sentences.stream()
                .filter(sentence -> contains(sentence, target.span()))
                .anyMatch(sentence ->
                        sentence.words(sentence.start(), sentence.end()).contains(HANDED_DOWN + region.name()));
    }

    private static boolean contains(ProseSentence sentence, Span span) {
        Span whole = sentence.span(sentence.start(), sentence.end());
        return whole.start() <= span.start() && span.end() <= whole.end();
    }

    private static String key(String region, int year) {
        return region + "/" + year;
    }

    /** What a region sets itself for a year, the best document first. */
    List<YearTarget> own(String region, int year) {
        return own.getOrDefault(key(region, year), List.of());
    }

    /** What is handed down to a region for a year. */
    List<YearTarget> handedDown(String region, int year) {
        return handedDown.getOrDefault(key(region, year), List.of());
    }

    /** The best target of an indicator, by growth or by level. */
    Optional<YearTarget> find(String region, int year, String key, boolean growth) {
        return own(region, year).stream()
                .filter(t -> t.growth() == growth && t.target().key().equals(key))
                .findFirst();
    }

    /** The regions that set targets for a year. */
    List<String> regions(int year) {
        return own.keySet().stream()
                .filter(key -> key.endsWith("/" + year))
                .map(key -> key.substring(0, key.indexOf('/')))
                .sorted()
                .toList();
    }

    /** The years that any region sets targets for. */
    List<Integer> years() {
        return own.keySet().stream()
                .map(key -> Integer.valueOf(key.substring(key.indexOf('/') + 1)))
                .distinct()
                .sorted()
                .toList();
    }
}
