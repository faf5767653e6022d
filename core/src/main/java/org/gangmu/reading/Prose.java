package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.Outline;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;

/**
 * The sentences of one document's prose, each with its scope, made once for every reader. Tables, glossaries and notes are
 * no prose. Immutable.
 */
final class Prose {
    /** Text without full stops is cut here, so that a hostile one costs no more than its length. */
    private static final int LONGEST_SENTENCE = 3000;

    private final SectionScope scope;
    private final List<Sentence> sentences = new ArrayList<>();

    /** @param tables the document's indicator tables */
    Prose(
            ReadingView view,
            Document document,
            Outline outline,
            List<IndicatorTable> tables,
            List<Paragraph> paragraphs) {
        this.scope = new SectionScope(document);
        Notes notes = new Notes(view.text());
        int table = 0;
        for (Paragraph paragraph : paragraphs) {
            int offset = view.offset(paragraph.start());
            while (table < tables.size() && tables.get(table).end() <= offset) {
                table++;
            }
            boolean inTable = table < tables.size() && tables.get(table).contains(offset);
            boolean note = notes.covers(paragraph, outline.path(paragraph.start()));
            if (!paragraph.row() && !inTable && !note) {
                add(view.text(), outline, paragraph);
            }
        }
    }

    private void add(String text, Outline outline, Paragraph paragraph) {
        scope.enterParagraph();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = sentenceEnd(text, start, paragraph.end());
            List<String> path = outline.path(start);
            scope.enterSection(path);
            scope.enterSentence(text, start, end);
            boolean opens = start == paragraph.start();
            sentences.add(new Sentence(start, end, opens, path, scope.mode(), scope.period(), scope.now()));
            start = end;
        }
    }

    private static int sentenceEnd(String text, int from, int end) {
        int i = from;
        int stop = Math.min(end, from + LONGEST_SENTENCE);
        while (i < stop && !Sentence.isStop(text.charAt(i))) {
            i++;
        }
        return Math.min(end, i + 1);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Which years the document reviews and plans. */
    SectionScope scope() {
        return scope;
    }
}
