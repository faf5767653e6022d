package org.gangmu.document.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one baseline, split into segments by gaps that are wider than any space between words. Everything is
 * measured in points.
 */
final class PdfLine {

    /** Glyphs drawn one after the other without a gap. */
    record Piece(String text, float x, float end, float y, float size, boolean afterSpace) {
        char first() {
            return text.charAt(0);
        }

        char last() {
            return text.charAt(text.length() - 1);
        }
    }

    /** Pieces that a reader takes for one text. */
    record Segment(String text, float x, float end, float y, float size) {}

    /** In sizes of the type: from here a gap may divide two columns. */
    private static final float WIDE = 0.8f;

    private final List<Segment> segments;

    private PdfLine(List<Segment> segments) {
        this.segments = segments;
    }

    /** Sorts pieces into lines, from the top. */
    static List<PdfLine> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::y));
        List<PdfLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || isBelow(sorted.get(i), sorted.get(i - 1))) {
                lines.add(new PdfLine(segments(sorted.subList(start, i))));
                start = i;
            }
        }
        return lines;
    }

    private static boolean isBelow(Piece piece, Piece before) {
        return piece.y - before.y > 0.5f * Math.max(piece.size, before.size);
    }

    private static List<Segment> segments(List<Piece> line) {
        List<Piece> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Piece::x));
        List<Segment> segments = new ArrayList<>();
        var text = new StringBuilder();
        Piece first = sorted.get(0);
        Piece before = null;
        float end = first.end;
        for (Piece piece : sorted) {
            if (before != null) {
                float gap = (piece.x - end) / Math.max(piece.size, before.size);
                if (isDouble(piece, before)) {
                    continue;
                }
                if (gap > WIDE) {
                    segments.add(new Segment(text.toString(), first.x, end, first.y, first.size));
                    text.setLength(0);
                    first = piece;
                } else if (isSpace(before.last(), piece.first(), gap, piece.afterSpace)) {
                    text.append(' ');
                }
            }
            text.append(piece.text);
            end = Math.max(piece.end, before == null ? piece.end : end);
            before = piece;
        }
        segments.add(new Segment(text.toString(), first.x, end, first.y, first.size));
        return segments;
    }

    // Bold type made by drawing the same text twice, a hair apart
    private static boolean isDouble(Piece piece, Piece before) {
        return piece.x - before.x < 0.15f * piece.size && piece.text.equals(before.text);
    }

    /** Whether a gap of so many sizes of the type is a space; one that was written counts if there is any gap at all. */
    static boolean isSpace(char before, char after, float gap, boolean written) {
        if (written && gap > 0.05f) {
            return true;
        }
        return gap > (before < 0x2E80 && after < 0x2E80 ? 0.2f : 0.45f);
    }

    List<Segment> segments() {
        return segments;
    }

    float y() {
        return segments.get(0).y;
    }

    private float size() {
        return segments.get(0).size;
    }

    float end() {
        return segments.get(segments.size() - 1).end;
    }

    /** The part of the line between two edges, null if there is none. */
    static @Nullable PdfLine between(PdfLine line, float left, float right) {
        List<Segment> part = line.segments.stream()
                .filter(s -> (s.x + s.end) / 2 >= left && (s.x + s.end) / 2 < right)
                .toList();
        return part.isEmpty() ? null : new PdfLine(part);
    }

    /** The line as text. A gap that a line next to it has at the same place is a tab, any other is two spaces. */
    String text(@Nullable PdfLine above, @Nullable PdfLine below) {
        var text = new StringBuilder(segments.get(0).text);
        for (int i = 1; i < segments.size(); i++) {
            float from = segments.get(i - 1).end;
            float to = segments.get(i).x;
            text.append(hasGap(above, from, to) || hasGap(below, from, to) ? "\t" : "  ")
                    .append(segments.get(i).text);
        }
        return text.toString();
    }

    private boolean hasGap(@Nullable PdfLine next, float from, float to) {
        if (next == null || Math.abs(next.y() - y()) > 4 * size()) {
            return false;
        }
        for (int i = 1; i < next.segments.size(); i++) {
            float overlap = Math.min(to, next.segments.get(i).x) - Math.max(from, next.segments.get(i - 1).end);
            if (overlap > 0.5f * size()) {
                return true;
            }
        }
        return false;
    }

    /** The text within a cell: gaps are single spaces. */
    String cellText() {
        return String.join(" ", segments.stream().map(Segment::text).toList());
    }
}
