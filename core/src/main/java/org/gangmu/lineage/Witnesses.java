package org.gangmu.lineage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gangmu.document.Document;

/** The documents that should tell what became of a promise, and whether anything in them comes near its name. */
final class Witnesses {
    /** A sentence that holds so much of a name, by weight, may speak of the thing in other words. */
    private static final double TRACE = 0.55;

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

    /** Whether a sentence of {@code documents} comes so near to one of {@code names} that it may mean it. */
    boolean haveTraceOf(List<String> names, List<Document> documents) {
        List<String> ids = documents.stream().map(Document::id).toList();
        return corpus.sentences().stream()
                .flatMap(List::stream)
                .filter(clause -> ids.contains(clause.sentence().document().id()))
                .anyMatch(clause -> names.stream().anyMatch(name -> isNear(clause.words(), name)));
    }

    private static boolean isNear(String words, String name) {
        Set<String> pairs = new TreeSet<>(NameTies.pairs(name));
        double all = pairs.stream().mapToDouble(NameTies::weight).sum();
        double held = pairs.stream()
                .filter(words::contains)
                .mapToDouble(NameTies::weight)
                .sum();
        return all > 0 && held / all >= TRACE;
    }
}
