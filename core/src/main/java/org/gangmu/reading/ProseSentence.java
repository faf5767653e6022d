package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.Outline;
import org.gangmu.document.Span;
import org.gangmu.quantity.Period;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;

/**
 * A sentence of a document's prose with what the reader knows of it, for judges that look for words no statement holds: what
 * became of a project stands as often in passing as in a figure.
 *
 * @param view the file it stands in
 * @param start index of its first character in the view
 * @param end index after its last character, the full stop left out
 * @param ahead whether the text looks ahead here
 * @param period what it speaks of where it names no time of its own
 */
public record ProseSentence(
        Document document, ReadingView view, int start, int end, List<String> section, boolean ahead, Period period) {
    public ProseSentence {
        section = List.copyOf(section);
    }

    /** The sentences of every document of {@code reading}, in order. */
    public static List<ProseSentence> listAll(Reading reading) {
        ReadingView view = ReadingView.of(reading.text());
        List<ProseSentence> sentences = new ArrayList<>();
        for (Document document : reading.documents()) {
            sentences.addAll(list(view, document));
        }
        return sentences;
    }

    private static List<ProseSentence> list(ReadingView view, Document document) {
        int from = view.indexAt(document.start());
        int to = document.end() >= view.source().length() ? view.text().length() : view.indexAt(document.end());
        List<Paragraph> paragraphs = view.paragraphs(from, to);
        Outline outline = Outline.of(view, from, to);
        List<IndicatorTable> tables = IndicatorTable.findAll(view.source(), document.start(), document.end());
        return new Prose(view, document, outline, tables, paragraphs)
                .sentences().stream()
                        .map(sentence -> new ProseSentence(
                                document,
                                view,
                                sentence.start(),
                                sentence.wordsEnd(view.text()),
                                sentence.path(),
                                sentence.looksAhead(),
                                sentence.period()))
                        .toList();
    }

    /** The words between two indexes of the view as a place in the document. */
    public Span span(int from, int to) {
        return new Span(document.id(), view.offset(from), view.endOffset(to));
    }

    /** The words between two indexes of the view. */
    public String words(int from, int to) {
        return view.text().substring(from, to);
    }
}
