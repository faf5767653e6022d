package org.gangmu.app.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gangmu.statement.Statement;
import org.gangmu.text.Enumerator;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;

/**
 * Draws a document as HTML: headings, paragraphs and table rows of its reading view, every statement marked where it stands.
 *
 * <p>A marked stretch is a link to the statement's entry in the list ({@code #c-1234}) and the first one is its anchor
 * ({@code #s-1234}). Where statements overlap, each character belongs to the number it is at or that comes next. Everything
 * from the document is escaped. One object draws one text, once; not thread-safe.
 */
final class MarkedText {
    private static final int HEADING_LENGTH = 46;

    private final ReadingView view;
    private final Marks marks;
    private final Labels labels;
    private final StringBuilder html;
    private final Set<Integer> anchored = new HashSet<>();
    private boolean inTable;

    /** What the pins of tasks and commitments are called, in the reader's language. */
    record Labels(String task, String commitment) {}

    private MarkedText(ReadingView view, List<? extends Statement> statements, Labels labels) {
        this.view = view;
        this.marks = Marks.of(view, statements);
        this.labels = labels;
        this.html = new StringBuilder(view.text().length() * 3);
    }

    /**
     * The HTML of the characters of {@code view} between two offsets.
     *
     * @param start code point offset in the file of the document's first character
     * @param end the offset after its last
     */
    static String draw(ReadingView view, int start, int end, List<? extends Statement> statements, Labels labels) {
        return new MarkedText(view, statements, labels).draw(view.indexAt(start), view.indexAt(end));
    }

    private String draw(int from, int to) {
        for (Paragraph paragraph : view.paragraphs()) {
            int start = Math.max(from, paragraph.start());
            int end = Math.min(to, paragraph.end());
            if (start < end) {
                table(paragraph.row());
                if (paragraph.row()) {
                    row(start, end);
                } else {
                    block(blockName(start, end), start, end);
                }
            }
        }
        table(false);
        return html.toString();
    }

    private void table(boolean wanted) {
        if (wanted && !inTable) {
            html.append("<div class=\"table-frame\" tabindex=\"0\"><table>");
        } else if (!wanted && inTable) {
            html.append("</table></div>\n");
        }
        inTable = wanted;
    }

    // 第三章 → h2 · 一、 → h3 · （一） → h4, if it is no sentence
    private String blockName(int start, int end) {
        Enumerator mark = Enumerator.at(view.text(), start);
        if (mark == null || end - start > HEADING_LENGTH || view.text().charAt(end - 1) == '。') {
            return "p";
        }
        return switch (mark.level()) {
            case 1, 2 -> "h2";
            case 3 -> "h3";
            case 4 -> "h4";
            default -> "p";
        };
    }

    private void block(String name, int start, int end) {
        html.append('<').append(name).append('>');
        stretch(start, end);
        html.append("</").append(name).append(">\n");
    }

    private void row(int start, int end) {
        html.append("<tr>");
        int cell = start;
        for (int i = start; i <= end; i++) {
            if (i == end || view.text().charAt(i) == ' ') {
                html.append("<td>");
                stretch(cell, i);
                html.append("</td>");
                cell = i + 1;
            }
        }
        html.append("</tr>\n");
    }

    private void stretch(int start, int end) {
        List<Mark> touching = marks.touching(start, end);
        if (touching.isEmpty()) {
            text(start, end);
            return;
        }
        var cuts = new TreeSet<Integer>(List.of(start, end));
        for (Mark mark : touching) {
            List.of(mark.from(), mark.to(), mark.at()).forEach(cut -> {
                if (cut > start && cut < end) {
                    cuts.add(cut);
                }
            });
        }
        int previous = start;
        Segment open = Segment.PLAIN;
        for (int cut : cuts.tailSet(start + 1)) {
            Segment segment = Segment.at(touching, previous);
            List<Mark> pins = pins(touching, previous);
            if (!segment.equals(open) || !pins.isEmpty()) {
                open.close(html);
                pins.forEach(this::pin);
                segment.open(html, anchored);
                open = segment;
            }
            text(previous, cut);
            previous = cut;
        }
        open.close(html);
    }

    /** What begins here and is no link by itself: tasks and commitments. */
    private List<Mark> pins(List<Mark> touching, int at) {
        return touching.stream()
                .filter(mark -> !mark.underlined() && mark.from() == at && anchored.add(mark.anchor()))
                .toList();
    }

    private void pin(Mark mark) {
        html.append("<a class=\"pin ").append(mark.style());
        html.append("\" id=\"s-").append(mark.anchor());
        html.append("\" href=\"#c-").append(mark.anchor());
        html.append("\" aria-label=\"");
        html.append(mark.style().equals("task") ? labels.task() : labels.commitment());
        html.append("\"></a>");
    }

    private void text(int start, int end) {
        escape(view.text(), start, end, html);
    }

    /** Appends {@code text} between two indexes so that HTML shows it as it is. */
    static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
