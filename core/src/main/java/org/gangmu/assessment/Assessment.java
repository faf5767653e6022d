package org.gangmu.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gangmu.catalogue.Owners;
import org.gangmu.document.Document;
import org.gangmu.followup.Task;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Verdict;
import org.gangmu.lineage.Lineage;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observations;
import org.gangmu.statement.OwnerNames;
import org.gangmu.statement.TaskClause;

/**
 * How the agencies of a region did by a day: each by the indicators it answers for, the tasks given to it and the projects
 * among them. A pure function; the same in, the same out.
 *
 * <p>The score is the mean of the points of what is known, by weight. What is grey, open or not accounted for is left out of
 * it and shown as what is not covered; an agency of whose weight less than {@link Weights#covered} is known, or which has fewer
 * than {@link Weights#fewest} items with a result, is not ranked.
 * Equal scores (to a tenth) share a rank and the next rank is skipped: 1, 2, 2, 4. Groups (各街道办事处) are not scored.
 *
 * @param scores those ranked first, by rank, then the others; by name among equals
 */
public record Assessment(String region, LocalDate asOf, Weights weights, List<AgencyScore> scores) {
    public Assessment {
        scores = List.copyOf(scores);
    }

    /** The assessment by documents known on the evaluation's day. */
    public static Assessment of(
            Evaluation evaluation, Lineage lineage, List<Reading> readings, Owners owners, Weights weights) {
        return of(evaluation, lineage, readings, List.of(), owners, weights);
    }

    /**
     * The same with what the ledger of tasks tells. Where a task that was followed up has a result, it takes the place of what
     * documents tell of the clause it was made from.
     *
     * @param ledger the tasks as they stood on the evaluation's day
     */
    public static Assessment of(
            Evaluation evaluation,
            Lineage lineage,
            List<Reading> readings,
            List<Task> ledger,
            Owners owners,
            Weights weights) {
        List<TaskClause> tasks = tasks(evaluation, readings);
        OwnerNames names = OwnerNames.of(tasks);
        Map<String, List<Item>> items = new TreeMap<>();
        for (Verdict verdict : evaluation.verdicts()) {
            Owners.Owner owner = owners.of(verdict.target().indicatorId());
            items.computeIfAbsent(names.find(owner).orElse(owner.general()), any -> new ArrayList<>())
                    .add(indicator(verdict, weights));
        }
        var given = new Given(items, weights);
        var followed = new LedgerItems(ledger, evaluation.asOf(), weights);
        followed.add(given);
        new ClauseItems(lineage, weights).add(tasks, followed.results(readings), given);
        List<AgencyScore> scores = new ArrayList<>();
        items.forEach((agency, own) -> {
            own.sort(Comparator.comparingDouble(Item::weight).reversed());
            scores.add(AgencyScore.of(agency, own));
        });
        return new Assessment(evaluation.region(), evaluation.asOf(), weights, rank(scores, weights));
    }

    private static List<TaskClause> tasks(Evaluation evaluation, List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> {
                    Set<String> known = reading.documents().stream()
                            .filter(document -> evaluation.region().equals(document.region())
                                    && !Observations.knownFrom(document).isAfter(evaluation.asOf()))
                            .map(Document::id)
                            .collect(Collectors.toSet());
                    return reading.list(TaskClause.class).stream()
                            .filter(task -> known.contains(task.span().document()));
                })
                .sorted(Comparator.comparing((TaskClause task) -> task.span().document())
                        .thenComparing(TaskClause::span))
                .toList();
    }

    private static Item indicator(Verdict verdict, Weights weights) {
        var points = weights.points(verdict.light());
        return new Item(
                "indicator",
                verdict.target().indicator(),
                verdict.light().code(),
                true,
                verdict.target().isBinding() ? weights.binding() : weights.indicator(),
                points.isPresent() ? points.getAsDouble() : null,
                verdict.reason(),
                verdict.reasonEnglish(),
                verdict.sources());
    }

    /** Equal scores share a rank, and as many ranks are skipped as share it. */
    static List<AgencyScore> rank(List<AgencyScore> scores, Weights weights) {
        List<AgencyScore> ranked = new ArrayList<>();
        List<AgencyScore> others = new ArrayList<>();
        for (AgencyScore score : scores) {
            (isEnough(score, weights) ? ranked : others).add(score);
        }
        ranked.sort(Comparator.comparing((AgencyScore score) -> score.score() == null ? 0 : score.score())
                .reversed()
                .thenComparing(AgencyScore::agency));
        List<AgencyScore> all = new ArrayList<>();
        int rank = 0;
        Double before = null;
        for (int i = 0; i < ranked.size(); i++) {
            if (before == null || !before.equals(ranked.get(i).score())) {
                rank = i + 1;
            }
            before = ranked.get(i).score();
            all.add(ranked.get(i).ranked(rank));
        }
        others.sort(Comparator.comparing(AgencyScore::agency));
        all.addAll(others);
        return all;
    }

    private static boolean isEnough(AgencyScore score, Weights weights) {
        return score.score() != null
                && score.covered() >= weights.covered()
                && score.items().stream().filter(Item::isKnown).count() >= weights.fewest();
    }
}
