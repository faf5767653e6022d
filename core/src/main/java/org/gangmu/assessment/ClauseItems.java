package org.gangmu.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gangmu.lineage.Lineage;
import org.gangmu.lineage.Mention;
import org.gangmu.lineage.Strand;
import org.gangmu.lineage.StrandKind;
import org.gangmu.statement.TaskClause;

/** What documents tell of the tasks that documents set: the fate of each through the years. */
final class ClauseItems {
    private final Map<String, List<Followed>> byDocument = new HashMap<>();
    private final Weights weights;

    private record Followed(Mention mention, Strand strand) {}

    ClauseItems(Lineage lineage, Weights weights) {
        this.weights = weights;
        for (Strand strand : lineage.strands()) {
            for (Mention mention : strand.mentions()) {
                byDocument
                        .computeIfAbsent(mention.span().document(), any -> new ArrayList<>())
                        .add(new Followed(mention, strand));
            }
        }
    }

    /** @param known whether the ledger has a result for a clause */
    void add(List<TaskClause> tasks, Predicate<TaskClause> known, Given given) {
        for (TaskClause task : tasks) {
            if (!known.test(task)) {
                given.give(items(task), task.lead(), task.responsible());
            }
        }
    }

    private List<Item> items(TaskClause task) {
        Map<String, Strand> strands = new LinkedHashMap<>();
        byDocument.getOrDefault(task.span().document(), List.of()).stream()
                .filter(followed ->
                        task.span().contains(followed.mention().span().start()))
                .forEach(followed -> strands.putIfAbsent(followed.strand().key(), followed.strand()));
        if (!strands.isEmpty()) {
            return strands.values().stream().map(this::item).toList();
        }
        return List.of(new Item(
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
}
