package org.gangmu.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.document.Document;

/** The documents that should tell what became of a promise, and whether anything in them comes near its name. */
final class Witnesses {
    /** A clause that holds so much of a name, by weight, may speak of the thing in other words. */
    private static final double NEAR = 0.55;

    private final Corpus corpus;

    Witnesses(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The reports that look back at {@code year}; empty when none of them is known. */
    List<Document> on(int year) {
        return corpus.reportsOn(year);
    }

    /** Those and the reports on later years. */
    List<Document> since(int year) {
        return corpus.reportsSince(year);
    }

    /** Whether a clause of {@code documents} comes so near to one of {@code names} that it may mean it. */
    boolean haveTraceOf(List<String> names, List<Document> documents) {
        Set<String> ids = documents.stream().map(Document::id).collect(Collectors.toSet());
        List<Trace> traces = names.stream().map(Trace::of).toList();
        return corpus.sentences().stream()
                .filter(clauses -> !clauses.isEmpty()
                        && ids.contains(clauses.get(0).sentence().document().id()))
                .flatMap(List::stream)
                .map(Clause::words)
                .anyMatch(words -> traces.stream().anyMatch(trace -> trace.isIn(words)));
    }

    /**
     * The pairs of characters of a name, by weight.
     *
     * @param all their weights together
     */
    private record Trace(Map<String, Double> weights, double all) {
        static Trace of(String name) {
            Map<String, Double> weights = new LinkedHashMap<>();
            NameTies.pairs(name).forEach(pair -> weights.put(pair, NameTies.weight(pair)));
            return new Trace(
                    weights,
                    weights.values().stream().mapToDouble(Double::doubleValue).sum());
        }

        boolean isIn(String words) {
            double held = 0;
            for (Map.Entry<String, Double> pair : weights.entrySet()) {
                held += words.contains(pair.getKey()) ? pair.getValue() : 0;
            }
            return all > 0 && held / all >= NEAR;
        }
    }
}
