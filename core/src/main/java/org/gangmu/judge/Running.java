package org.gangmu.judge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.plan.Plan;
import org.gangmu.plan.Target;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observations;

/**
 * How a region runs against the targets of one year, as of a day: a pace for each (年度运行). A pure function of the readings.
 *
 * @param year the one judged
 * @param throughMonth the month up to which it is judged; 0 for all months known
 * @param paces in the order in which the documents set their targets
 */
public record Running(String region, LocalDate asOf, int year, int throughMonth, RuleSet rules, List<Pace> paces) {
    public Running {
        paces = List.copyOf(paces);
    }

    /** The last year that has targets and of which at least one month is known; empty where there is none. */
    public static Optional<Running> latest(String region, LocalDate asOf, RuleSet rules, Known known) {
        return IntStream.iterate(asOf.getYear(), year -> year > asOf.getYear() - 5, year -> year - 1)
                .mapToObj(year -> of(region, asOf, year, 0, rules, known))
                .filter(running -> running.paces.stream().anyMatch(pace -> pace.month() > 0))
                .findFirst();
    }

    /**
     * Of {@code year}; without paces where no document known by {@code asOf} sets a target for it. Each target is judged as it is
     * valid on {@code asOf}.
     *
     * @param throughMonth judge by the months up to this one only; 0 for all months known
     */
    public static Running of(String region, LocalDate asOf, int year, int throughMonth, RuleSet rules, Known known) {
        PaceJudge judge = new PaceJudge(rules, asOf, known.observations(), throughMonth);
        Map<String, Pace> byKey = new LinkedHashMap<>();
        for (Target target : targets(region, asOf, year, known.readings())) {
            Pace pace = judge.judge(known.adjustments().on(target, region, asOf));
            Pace explained = known.adjustments()
                    .find(target, region, asOf)
                    .map(change -> pace.because(change.chinese(), change.english()))
                    .orElse(pace);
            byKey.merge(target.key(), explained, Running::better);
        }
        return new Running(region, asOf, year, throughMonth, rules, List.copyOf(byKey.values()));
    }

    /** Whether a document known by {@code asOf} sets a target for {@code year}: what {@link #of} would judge, unjudged. */
    public static boolean hasTargets(String region, LocalDate asOf, int year, List<Reading> readings) {
        return !targets(region, asOf, year, readings).isEmpty();
    }

    /** The months (1–12) of the year of which something is known of at least one target's indicator. */
    public List<Integer> months(Observations observations) {
        return paces.stream()
                .flatMap(pace -> Stream.of(
                        observations.months(pace.target().key(), pace.target().unit()),
                        observations.monthlyGrowth(pace.target().key())))
                .flatMap(months -> months.list(year).stream())
                .map(observation -> observation.period().lastMonth())
                .distinct()
                .sorted()
                .toList();
    }

    /** Of a target by growth and one by level for the same indicator, the one that can be judged; the first told otherwise. */
    private static Pace better(Pace first, Pace second) {
        return first.light() == Light.GREY && second.light() != Light.GREY ? second : first;
    }

    /** Those of plan reports before those of other reports, which repeat them. */
    private static List<Target> targets(String region, LocalDate asOf, int year, List<Reading> readings) {
        record Source(Reading reading, Document document) {}
        return readings.stream()
                .flatMap(reading -> reading.documents().stream().map(document -> new Source(reading, document)))
                .filter(source -> region.equals(source.document.region()))
                .filter(source -> rank(source.document.type()) < Integer.MAX_VALUE)
                .filter(source -> source.document.period().isKnown()
                        && source.document.period().lastYear() == year)
                .filter(source -> !Observations.knownFrom(source.document).isAfter(asOf))
                .sorted(Comparator.comparingInt((Source source) -> rank(source.document.type()))
                        .thenComparing(source -> Observations.knownFrom(source.document), Comparator.reverseOrder())
                        .thenComparing(source -> source.document.id()))
                .flatMap(source -> Plan.ofYear(source.reading, source.document).targets().stream())
                .toList();
    }

    private static int rank(DocumentType type) {
        return switch (type) {
            case PLAN_REPORT, ANNUAL_PLAN -> 0;
            case WORK_REPORT -> 1;
            case BUDGET_REPORT -> 2;
            default -> Integer.MAX_VALUE;
        };
    }
}
