package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.document.Document;
import org.gangmu.document.Outline;
import org.gangmu.statement.Figure;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of the prose of one document: numbers that are quantities, each with the words that say what it
 * measures, of when and how sure. One for each document; not thread-safe.
 */
final class FigureReader {
    /** Text without full stops is cut here, so that a hostile one costs no more than its length. */
    private static final int LONGEST_SENTENCE = 3000;

    private final ReadingView view;
    private final String text;
    private final Document document;
    private final Outline outline;
    private final List<IndicatorTable> tables;
    private final SectionScope scope;
    private final FigureMaker maker;
    private final List<Figure> figures = new ArrayList<>();

    /** @param tables the document's indicator tables: their numbers are cells, not prose */
    FigureReader(ReadingView view, Document document, Outline outline, List<IndicatorTable> tables) {
        this.view = view;
        this.text = view.text();
        this.document = document;
        this.outline = outline;
        this.tables = tables;
        this.scope = new SectionScope(document);
        this.maker = new FigureMaker(view, document, new FigureScope(scope));
    }

    /** The figures of the paragraphs between two indexes of the view, prose and tables. */
    List<Figure> read(int from, int to) {
        List<Paragraph> paragraphs = view.paragraphs();
        Notes notes = new Notes(text);
        @Nullable StatisticsTable table = null;
        boolean inTable = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.start() < from || paragraph.end() > to) {
                continue;
            }
            if (isInTable(paragraph) || notes.covers(paragraph, outline.path(paragraph.start()))) {
                continue;
            }
            boolean row = StatisticsTable.hasNumberCell(text, paragraph);
            if (row && !inTable) {
                table = StatisticsTable.below(text, paragraphs, i, scope.reviewedPeriod(), scope.now(), table);
            }
            if (row && table != null) {
                maker.addRow(table.read(paragraph), paragraph, outline.path(paragraph.start()), figures);
            } else if (!paragraph.row()) {
                readParagraph(paragraph.start(), paragraph.end());
            }
            inTable = row;
        }
        for (IndicatorTable indicators : tables) {
            List<String> path = outline.path(view.indexAt(indicators.start()));
            figures.addAll(IndicatorTableFigures.of(view.source(), indicators, document, path));
        }
        return figures;
    }

    private boolean isInTable(Paragraph paragraph) {
        int offset = view.offset(paragraph.start());
        Optional<IndicatorTable> found =
                tables.stream().filter(t -> t.contains(offset)).findFirst();
        return found.isPresent();
    }

    private void readParagraph(int start, int end) {
        int sentence = start;
        maker.startParagraph();
        scope.enterParagraph();
        while (sentence < end) {
            int stop = sentenceEnd(sentence, end);
            List<String> path = outline.path(sentence);
            scope.enterSection(path);
            scope.enterSentence(text, sentence, stop);
            maker.readSentence(sentence, stop, path, figures);
            sentence = stop;
        }
    }

    private int sentenceEnd(int from, int end) {
        int i = from;
        int stop = Math.min(end, from + LONGEST_SENTENCE);
        while (i < stop && "。！？".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return Math.min(end, i + 1);
    }
}
