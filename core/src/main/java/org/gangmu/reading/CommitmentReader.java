package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.document.Span;
import org.gangmu.quantity.Status;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.text.Enumerator;
import org.gangmu.text.ReadingView;

/**
 * Reads the promises of one document's prose: in the parts that look ahead, every clause that opens with the verb of an act.
 * “完成A、B和C” is one promise, “新建A，改造B” are two. One for each document; not thread-safe.
 */
final class CommitmentReader {
    private static final int SHORTEST = 5;

    private final ReadingView view;
    private final String text;
    private final Document document;
    private final List<Figure> figures;
    private int nextFigure;
    private final List<Commitment> commitments = new ArrayList<>();

    /** @param figures the document's figures, by offset */
    CommitmentReader(ReadingView view, Document document, List<Figure> figures) {
        this.view = view;
        this.text = view.text();
        this.document = document;
        this.figures = figures;
    }

    /** The promises of a document's sentences. Lists of tasks, appointments and statistics hold none. */
    List<Commitment> read(List<Sentence> sentences) {
        if (promises(document.type())) {
            for (Sentence sentence : sentences) {
                int stop = sentence.wordsEnd(text);
                if (sentence.looksAhead() && stop < sentence.end() && !isHeading(sentence, stop)) {
                    readSentence(sentence, stop);
                }
            }
        }
        return commitments;
    }

    private static boolean promises(DocumentType type) {
        return switch (type) {
            case OUTLINE, PLAN_REPORT, ANNUAL_PLAN, WORK_REPORT, BUDGET_REPORT, ACTION_PLAN, OPINION, EVALUATION ->
                true;
            default -> false;
        };
    }

    private boolean isHeading(Sentence sentence, int stop) {
        List<String> path = sentence.path();
        return !path.isEmpty() && path.get(path.size() - 1).contentEquals(text.substring(sentence.start(), stop));
    }

    private void readSentence(Sentence sentence, int end) {
        int start = sentence.start();
        Enumerator mark = Enumerator.at(text, start);
        int clause = mark == null ? start : Math.min(end, start + mark.length());
        int depth = 0;
        boolean past = false;
        for (int i = clause; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '。';
            depth += c == '“' || c == '（' ? 1 : c == '”' || c == '）' ? -1 : 0;
            if (i == end || depth <= 0 && (c == '，' || c == '；' || c == '：')) {
                past = isPast(clause, i, sentence, past);
                if (!past) {
                    addIfPromised(clause, i, sentence);
                }
                past &= c != '；';
                clause = i + 1;
                depth = 0;
            }
        }
    }

    /** Whether a clause tells of years before the plan's: “去年完成…，新建…” promises nothing until another year is named. */
    private boolean isPast(int from, int to, Sentence sentence, boolean before) {
        TimeMention named = TimeMention.first(text, from, to, sentence.now());
        return named == null
                ? before
                : named.period().isKnown()
                        && named.period().lastYear() < sentence.period().firstYear();
    }

    private void addIfPromised(int start, int end, Sentence sentence) {
        Act act = end - start < SHORTEST ? null : Act.find(text, start, end);
        if (act == null) {
            return;
        }
        int from = view.offset(start);
        int to = view.endOffset(end);
        commitments.add(new Commitment(
                new Span(document.id(), from, to),
                text.substring(start, end),
                act.verb(),
                act.object(),
                sentence.path(),
                sentence.period(),
                figuresBetween(from, to),
                "verb-and-object"));
    }

    private List<Integer> figuresBetween(int from, int to) {
        List<Integer> inside = new ArrayList<>();
        while (nextFigure < figures.size() && figures.get(nextFigure).numberStart() < from) {
            nextFigure++;
        }
        for (int i = nextFigure; i < figures.size() && figures.get(i).numberStart() < to; i++) {
            if (figures.get(i).status() == Status.TARGET) {
                inside.add(figures.get(i).numberStart());
            }
        }
        return inside;
    }
}
