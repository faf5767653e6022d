package org.gangmu.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text as a person reads it: page marks gone, lines broken inside a sentence joined, stray spaces dropped, full-width
 * digits and letters folded. Never an edited text but a view: every character knows its place in the source.
 *
 * <p>Paragraphs end with {@code '\n'}. A table row stays a paragraph of its own and keeps one space between its cells.
 * Round brackets are full-width, commas, colons and semicolons beside Han too. Immutable and thread-safe.
 */
public final class ReadingView {
    private final SourceText source;
    private final String text;
    private final int[] places;
    private final List<Paragraph> paragraphs;

    /**
     * A stretch of the view without {@code '\n'}.
     *
     * @param start index of its first character in {@link #text()}
     * @param end index of the {@code '\n'} that ends it
     * @param row whether it is a row of a table
     */
    public record Paragraph(int start, int end, boolean row) {}

    ReadingView(SourceText source, String text, int[] places, List<Paragraph> paragraphs) {
        this.source = source;
        this.text = text;
        this.places = places;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** The view of a whole text. */
    public static ReadingView of(SourceText source) {
        return new ViewBuilder(source).build();
    }

    public SourceText source() {
        return source;
    }

    /** The characters of the view. */
    public String text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The paragraphs that lie between two indexes of the view, in order. */
    public List<Paragraph> paragraphs(int from, int to) {
        int first = firstFrom(from);
        int last = first;
        while (last < paragraphs.size() && paragraphs.get(last).end() <= to) {
            last++;
        }
        return paragraphs.subList(first, last);
    }

    private int firstFrom(int index) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The Java index in the source of the view's character {@code index}; the source's length for the end. */
    public int sourceIndex(int index) {
        return places[index];
    }

    /** The code point offset in the source of the view's character {@code index}. */
    public int offset(int index) {
        return source.offset(places[index]);
    }

    /** The code point offset after the view's character {@code end - 1}: the exclusive end of a span. */
    public int endOffset(int end) {
        return end == 0 ? 0 : source.offset(places[end - 1]) + 1;
    }

    /**
     * What the source prints for the view's characters from {@code start} to {@code end}: brackets and digits as they are there,
     * without the line breaks and page marks that the view leaves out.
     */
    public String printed(int start, int end) {
        StringBuilder printed = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            printed.append(source.chars().charAt(places[i]));
        }
        return printed.toString();
    }

    /** The first index of the view at or after the source's code point offset {@code offset}. */
    public int indexAt(int offset) {
        int found = Arrays.binarySearch(places, 0, text.length(), source.index(offset));
        return found >= 0 ? found : -found - 1;
    }
}
