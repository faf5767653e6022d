package org.gangmu.document;

/**
 * The place a statement came from: a document and a range of characters.
 *
 * @param document the {@link Document#id() id} of the document
 * @param start the first character, a Unicode code point offset counted from the beginning of the file
 * @param end the character after the last, counted likewise
 */
public record Span(String document, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range of characters: " + start + " to " + end);
        }
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
