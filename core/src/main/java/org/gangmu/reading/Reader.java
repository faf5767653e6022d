package org.gangmu.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.Document;
import org.gangmu.document.Documents;
import org.gangmu.document.Outline;
import org.gangmu.document.RegionNames;
import org.gangmu.statement.Figure;
import org.gangmu.statement.Statement;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;
import org.gangmu.text.SourceText;

/**
 * Reads the text of a file into documents and statements. The same characters in, the same statements out. Immutable and
 * thread-safe.
 */
public final class Reader {
    /** The version of the reading rules; a reading by a newer version supersedes one by an older. */
    public static final int VERSION = 4;

    private static final Reader STANDARD = new Reader(Regions.standard());

    private final Documents documents;

    private Reader(RegionNames regions) {
        this.documents = new Documents(regions);
    }

    /** The reader with the lexicons and the gazetteer Gangmu ships. */
    public static Reader standard() {
        return STANDARD;
    }

    /** A reader that looks regions up in {@code regions}. */
    public static Reader with(RegionNames regions) {
        return new Reader(regions);
    }

    /** Everything the reader finds in {@code text}. Never throws on any text. */
    public Reading read(SourceText text) {
        ReadingView view = ReadingView.of(text);
        List<Document> found = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Documents.Placed placed : documents.of(view)) {
            found.add(placed.document());
            statements.addAll(readDocument(view, placed));
        }
        return new Reading(text, found, statements);
    }

    private static List<Statement> readDocument(ReadingView view, Documents.Placed placed) {
        Document document = placed.document();
        Outline outline = Outline.of(view, placed.from(), placed.to());
        List<IndicatorTable> tables = IndicatorTable.findAll(view.source(), document.start(), document.end());
        List<AccountTable> accounts = AccountTableFinder.findAll(view.source(), document.start(), document.end());
        List<Paragraph> paragraphs = view.paragraphs(placed.from(), placed.to());
        Prose prose = new Prose(view, document, outline, tables, paragraphs);
        List<Figure> figures = new FigureReader(view, document, outline, tables, accounts, prose).read(paragraphs);
        figures.sort(Comparator.comparingInt(Figure::numberStart));
        List<Statement> statements = new ArrayList<>(figures);
        statements.addAll(new CommitmentReader(view, document, figures).read(prose.sentences()));
        statements.addAll(new TaskReader(view, document, outline).read(paragraphs));
        statements.addAll(new ProjectReader(view, document).read(prose.sentences()));
        statements.addAll(BudgetLineReader.read(view, document, figures));
        statements.addAll(AppointmentReader.read(view, document, placed.from(), placed.to()));
        statements.sort(Comparator.comparing(Statement::span));
        return statements;
    }
}
