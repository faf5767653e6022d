package org.gangmu.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.document.Document;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;

/**
 * Checks every identity that the figures of some documents let one check (核查). One finding per claim and family; a
 * contradiction is only reported where both sides speak of the same thing. A pure function of the readings.
 */
public final class Audit {
    private Audit() {}

    /** The findings within and across documents, by document and place of the claim. */
    public static List<Finding> of(List<Reading> readings) {
        List<Finding> findings = new ArrayList<>();
        List<Claim> all = new ArrayList<>();
        for (Reading reading : readings) {
            for (List<Claim> claims : claims(reading)) {
                all.addAll(claims);
                findings.addAll(SumAudit.of(claims, reading.text()));
                findings.addAll(PlanShareAudit.of(claims));
                findings.addAll(GrowthAudit.of(claims));
                findings.addAll(CompositionAudit.of(claims));
                findings.addAll(ShareAudit.of(claims));
            }
        }
        findings.addAll(RepeatAudit.of(all));
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.claim().span().document())
                        .thenComparing(finding -> finding.claim().numberStart())
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::message));
        return findings;
    }

    /** The figures of each document in the order of its text. */
    private static List<List<Claim>> claims(Reading reading) {
        Map<String, List<Claim>> byDocument = new HashMap<>();
        Map<String, Document> documents = new HashMap<>();
        reading.documents().forEach(document -> documents.put(document.id(), document));
        Sentences sentences = new Sentences(reading.text());
        for (Figure figure : reading.list(Figure.class)) {
            Document document = documents.get(figure.span().document());
            if (document != null) {
                byDocument
                        .computeIfAbsent(document.id(), id -> new ArrayList<>())
                        .add(claim(figure, document, sentences));
            }
        }
        byDocument
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(c -> c.figure().numberStart())));
        return List.copyOf(byDocument.values());
    }

    private static Claim claim(Figure figure, Document document, Sentences sentences) {
        int sentence = sentences.at(figure.numberStart());
        return new Claim(
                figure,
                document,
                Catalogue.standard().key(figure.indicator()),
                sentence,
                sentences.words(sentence),
                Claim.unitOf(figure).orElse(null));
    }

    /** The sentences of a text, ended by 。 or ； */
    private static final class Sentences {
        private final SourceText text;
        private final List<Integer> ends = new ArrayList<>();

        Sentences(SourceText text) {
            this.text = text;
            String chars = text.chars();
            for (int i = 0; i < chars.length(); i++) {
                if (chars.charAt(i) == '。') {
                    ends.add(text.offset(i));
                }
            }
            ends.add(text.length());
        }

        int at(int offset) {
            int found = java.util.Collections.binarySearch(ends, offset);
            return found >= 0 ? found : -found - 1;
        }

        String words(int sentence) {
            int start = sentence == 0 ? 0 : ends.get(sentence - 1) + 1;
            return text.slice(start, Math.max(start, ends.get(sentence))).replaceAll("\\s+", "");
        }
    }
}
