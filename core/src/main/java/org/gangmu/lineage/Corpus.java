package org.gangmu.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.document.Span;
import org.gangmu.quantity.Period;
import org.gangmu.reading.ProseSentence;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observations;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a region on a day, clause by clause in the order in which it became known. Immutable after construction.
 */
final class Corpus {
    private final List<List<Clause>> sentences = new ArrayList<>();
    private final List<Document> reports = new ArrayList<>();
    private final Map<String, List<TaskClause>> tasks = new HashMap<>();

    private Corpus() {}

    static Corpus of(String region, LocalDate asOf, List<Reading> readings) {
        Corpus corpus = new Corpus();
        List<ProseSentence> all = new ArrayList<>();
        for (Reading reading : readings) {
            boolean ours = reading.documents().stream().anyMatch(document -> isKnown(document, region, asOf));
            if (ours) {
                ProseSentence.listAll(reading).stream()
                        .filter(sentence -> isKnown(sentence.document(), region, asOf))
                        .forEach(all::add);
                reading.list(TaskClause.class)
                        .forEach(task -> corpus.tasks
                                .computeIfAbsent(task.span().document(), id -> new ArrayList<>())
                                .add(task));
            }
        }
        all.sort(Comparator.comparing((ProseSentence s) -> Observations.knownFrom(s.document()))
                .thenComparing(s -> s.document().id())
                .thenComparingInt(ProseSentence::start));
        all.forEach(s -> corpus.sentences.add(Clause.listAll(s, Observations.knownFrom(s.document()))));
        all.stream()
                .map(ProseSentence::document)
                .distinct()
                .filter(document -> looksBackAt(document) > 0)
                .forEach(corpus.reports::add);
        return corpus;
    }

    private static boolean isKnown(Document document, String region, LocalDate asOf) {
        return region.equals(document.region())
                && !Observations.knownFrom(document).isAfter(asOf);
    }

    /** The clauses of every sentence. */
    List<List<Clause>> sentences() {
        return sentences;
    }

    /** The reports that look back at {@code year}, in the order in which they became known. */
    List<Document> reportsOn(int year) {
        return reports.stream().filter(report -> looksBackAt(report) == year).toList();
    }

    /** The reports that look back at {@code year} or a later one. */
    List<Document> reportsSince(int year) {
        return reports.stream().filter(report -> looksBackAt(report) >= year).toList();
    }

    /** The year a document has to account for: the first of the two that a plan or work report covers; 0 when it has not. */
    private static int looksBackAt(Document document) {
        DocumentType type = document.type();
        Period period = document.period();
        boolean accounts = type == DocumentType.PLAN_REPORT
                || type == DocumentType.WORK_REPORT
                || type == DocumentType.ANNUAL_PLAN;
        boolean two = period.unit() == Period.Unit.YEAR && period.length() == 2;
        return accounts && two ? period.firstYear() : 0;
    }

    /** The task whose clause holds a place; null when none does. */
    @Nullable
    TaskClause findTask(Span span) {
        return tasks.getOrDefault(span.document(), List.of()).stream()
                .filter(task -> task.span().start() <= span.start()
                        && span.end() <= task.span().end())
                .findFirst()
                .orElse(null);
    }
}
