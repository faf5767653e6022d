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
    private final Stretch passage;
    private boolean passageAnchored;
    private boolean inTable;

    /** Indexes of the view between which the text is what a link led to; empty where none did. */
    record Stretch(int from, int to) {
        static final Stretch NONE = new Stretch(0, 0);
    }

    /** What the pins of tasks and commitments are called, in the reader's language. */
    record Labels(String task, String commitment) {}

    private MarkedText(ReadingView view, List<? extends Statement> statements, Labels labels, Stretch passage) {
        this.view = view;
        this.marks = Marks.of(view, statements);
        this.labels = labels;
        this.passage = passage;
        this.html = new StringBuilder(view.text().length() * 3);
    }

    /**
     * The HTML of the stretch {@code all} of {@code view}.
     *
     * @param passage what a link led to: marked, and anchored as {@code #passage}
     */
    static String draw(
            ReadingView view, Stretch all, List<? extends Statement> statements, Labels labels, Stretch passage) {
        return new MarkedText(view, statements, labels, passage).draw(all.from(), all.to());
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
        int from = Math.max(start, passage.from());
        int to = Math.min(end, passage.to());
        if (from >= to) {
            escape(view.text(), start, end, html);
            return;
        }
        escape(view.text(), start, from, html);
        html.append(passageAnchored ? "<mark class=\"passage\">" : "<mark class=\"passage\" id=\"passage\">");
        passageAnchored = true;
        escape(view.text(), from, to, html);
        html.append("</mark>");
        escape(view.text(), to, end, html);
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
