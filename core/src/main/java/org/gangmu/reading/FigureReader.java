package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
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
    private final ReadingView view;
    private final String text;
    private final Document document;
    private final Outline outline;
    private final List<IndicatorTable> tables;
    private final List<AccountTable> accounts;
    private final Prose prose;
    private final FigureMaker maker;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param tables the document's indicator tables: their numbers are cells, not prose
     * @param accounts its tables of accounts
     */
    FigureReader(
            ReadingView view,
            Document document,
            Outline outline,
            List<IndicatorTable> tables,
            List<AccountTable> accounts,
            Prose prose) {
        this.view = view;
        this.text = view.text();
        this.document = document;
        this.outline = outline;
        this.tables = tables;
        this.accounts = accounts;
        this.prose = prose;
        this.maker = new FigureMaker(view, document, new FigureScope(prose.scope()));
    }

    /** The figures of the document's paragraphs, prose and tables. */
    List<Figure> read(List<Paragraph> paragraphs) {
        for (Sentence sentence : prose.sentences()) {
            maker.readSentence(sentence, figures);
        }
        readRows(paragraphs);
        for (IndicatorTable indicators : tables) {
            List<String> path = outline.path(view.indexAt(indicators.start()));
            figures.addAll(IndicatorTableFigures.of(view.source(), indicators, document, path));
        }
        for (AccountTable account : accounts) {
            figures.addAll(
                    account.figures(view.source(), document, prose.scope().reviewedPeriod()));
        }
        return figures;
    }

    private void readRows(List<Paragraph> paragraphs) {
        SectionScope scope = prose.scope();
        @Nullable StatisticsTable table = null;
        boolean inTable = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (isInTable(paragraph)) {
                continue;
            }
            boolean row = StatisticsTable.hasNumberCell(text, paragraph);
            if (row && !inTable) {
                table = StatisticsTable.below(text, paragraphs, i, scope.reviewedPeriod(), scope.now(), table);
            }
            if (row && table != null) {
                maker.addRow(table.read(paragraph), paragraph, outline.path(paragraph.start()), figures);
            }
            inTable = row;
        }
    }

    private boolean isInTable(Paragraph paragraph) {
        if (tables.isEmpty() && accounts.isEmpty()) {
            return false;
        }
        int offset = view.offset(paragraph.start());
        return tables.stream().anyMatch(table -> table.contains(offset))
                || accounts.stream().anyMatch(table -> table.contains(offset));
    }
}
