package org.gangmu.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.catalogue.Owners;
import org.gangmu.document.Document;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Verdict;
import org.gangmu.lineage.Lineage;
import org.gangmu.lineage.Mention;
import org.gangmu.lineage.Strand;
import org.gangmu.lineage.StrandKind;
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
        List<TaskClause> tasks = tasks(evaluation, readings);
        OwnerNames names = OwnerNames.of(tasks);
        Map<String, List<Item>> items = new TreeMap<>();
        for (Verdict verdict : evaluation.verdicts()) {
            Owners.Owner owner = owners.of(verdict.target().indicatorId());
            items.computeIfAbsent(names.find(owner).orElse(owner.general()), any -> new ArrayList<>())
                    .add(indicator(verdict, weights));
        }
        new TaskItems(lineage, weights).add(tasks, items);
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

    /** The items that tasks give to agencies. */
    private static final class TaskItems {
        private final Map<String, List<Followed>> byDocument = new HashMap<>();
        private final Weights weights;

        private record Followed(Mention mention, Strand strand) {}

        TaskItems(Lineage lineage, Weights weights) {
            this.weights = weights;
            for (Strand strand : lineage.strands()) {
                for (Mention mention : strand.mentions()) {
                    byDocument
                            .computeIfAbsent(mention.span().document(), any -> new ArrayList<>())
                            .add(new Followed(mention, strand));
                }
            }
        }

        void add(List<TaskClause> tasks, Map<String, List<Item>> items) {
            for (TaskClause task : tasks) {
                List<Item> own = new ArrayList<>();
                Map<String, Strand> strands = new LinkedHashMap<>();
                byDocument.getOrDefault(task.span().document(), List.of()).stream()
                        .filter(followed ->
                                task.span().contains(followed.mention().span().start()))
                        .forEach(followed ->
                                strands.putIfAbsent(followed.strand().key(), followed.strand()));
                strands.values().forEach(strand -> own.add(item(strand)));
                if (own.isEmpty()) {
                    own.add(new Item(
                            "task",
                            task.title(),
                            "open",
                            true,
                            weights.task(),
                            null,
                            "各文件中未见后续",
                            "No later document tells of it.",
                            List.of(task.span())));
                }
                boolean led = !task.lead().isEmpty();
                agencies(task.lead()).forEach(agency -> put(items, agency, own, true));
                agencies(task.responsible()).stream()
                        .filter(agency -> !agencies(task.lead()).contains(agency))
                        .forEach(agency -> put(items, agency, own, !led));
            }
        }

        private Item item(Strand strand) {
            boolean project = strand.kind() == StrandKind.PROJECT;
            var points = weights.points(strand.fate());
            return new Item(
                    project ? "project" : "task",
                    strand.name(),
                    strand.fate().code(),
                    true,
                    project ? weights.project() : weights.task(),
                    points.isPresent() ? points.getAsDouble() : null,
                    strand.reason(),
                    strand.reasonEnglish(),
                    strand.spans());
        }

        /** The same thing given to an agency twice is scored once, as what it leads if it leads it anywhere. */
        private void put(Map<String, List<Item>> items, String agency, List<Item> given, boolean leads) {
            List<Item> own = items.computeIfAbsent(agency, any -> new ArrayList<>());
            for (Item item : given) {
                Item mine = leads ? item : helping(item);
                boolean known = own.stream().anyMatch(other -> isSame(other, mine) && (other.leads() || !leads));
                if (!known) {
                    own.removeIf(other -> isSame(other, mine));
                    own.add(mine);
                }
            }
        }

        private static boolean isSame(Item one, Item other) {
            return one.kind().equals(other.kind())
                    && one.name().equals(other.name())
                    && one.sources().equals(other.sources());
        }

        private Item helping(Item item) {
            return new Item(
                    item.kind(),
                    item.name(),
                    item.result(),
                    false,
                    item.weight() * weights.helping(),
                    item.points(),
                    item.reason(),
                    item.reasonEnglish(),
                    item.sources());
        }

        private static List<String> agencies(List<String> written) {
            return written.stream()
                    .flatMap(name -> Agencies.standard().resolve(name).stream())
                    .filter(agency -> !agency.group())
                    .map(AgencyName::standard)
                    .distinct()
                    .toList();
        }
    }
}
