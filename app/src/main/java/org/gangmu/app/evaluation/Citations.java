package org.gangmu.app.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.report.Sentence;

/** Numbers the sources of a report in the order in which they are first cited, and says each of them. Immutable. */
final class Citations {
    private static final int LONGEST_QUOTE = 90;

    private final EvaluationReport report;
    private final List<Span> sources;
    private final Map<Span, Integer> numbers = new HashMap<>();

    /** A stretch of numbers without a gap; {@code first} and {@code last} are the same of a single one. */
    record Stretch(int first, int last) {
        String text() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    /**
     * A source as it is listed.
     *
     * @param quote empty where the whole document is meant
     * @param from the character its quote begins at
     */
    record Source(int number, String quote, String title, String date, Span span, int from) {}

    Citations(EvaluationReport report) {
        this.report = report;
        this.sources = report.report().sources();
        for (int i = 0; i < sources.size(); i++) {
            numbers.put(sources.get(i), i + 1);
        }
    }

    /** The number of a source; 0 of one that no sentence cites. */
    int number(Span span) {
        return numbers.getOrDefault(span, 0);
    }

    /** What a sentence rests on, numbers that follow each other together. */
    List<Stretch> of(Sentence sentence) {
        List<Integer> cited =
                sentence.sources().stream().map(this::number).sorted().toList();
        List<Stretch> stretches = new ArrayList<>();
        for (int number : cited) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).last() == number - 1) {
                stretches.set(last, new Stretch(stretches.get(last).first(), number));
            } else {
                stretches.add(new Stretch(number, number));
            }
        }
        return stretches;
    }

    List<Source> list() {
        List<Source> list = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            list.add(source(i + 1, sources.get(i)));
        }
        return list;
    }

    private Source source(int number, Span span) {
        Document document = report.document(span)
                .orElseThrow(() -> new IllegalStateException("No document of the report holds " + span));
        boolean whole = document.start() == span.start() && document.end() == span.end();
        String quote = whole ? "" : report.quote(span);
        String shown = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote;
        return new Source(
                number,
                shown,
                document.title(),
                document.date() == null ? "" : document.date().toString(),
                span,
                span.start());
    }
}
