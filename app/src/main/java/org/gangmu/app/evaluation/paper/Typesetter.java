package org.gangmu.app.evaluation.paper;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.evaluation.paper.Paper.Run;
import org.gangmu.app.evaluation.paper.Paper.Style;

/**
 * Breaks a paragraph into lines by the rules of Chinese typesetting (GB/T 15834): no line begins with a closing mark or ends
 * with an opening one, and a number is not torn apart.
 */
final class Typesetter {
    private static final String NOT_FIRST = "，。、；：？！”’）》〉】〕…—％%·]";
    private static final String NOT_LAST = "“‘（《〈【〔[";
    private static final double SMALL = 0.55;

    private final FontSet fonts;

    Typesetter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** A character as it is set. */
    record Glyph(int character, boolean raised, double size, double width) {}

    /** A line, and how far it is indented. */
    record SetLine(double indent, List<Glyph> glyphs) {
        double width() {
            return glyphs.stream().mapToDouble(Glyph::width).sum();
        }
    }

    List<SetLine> set(Style style, List<Run> runs, double room) {
        List<List<Glyph>> words = words(style, runs);
        List<SetLine> lines = new ArrayList<>();
        double indent = style.indent() * advance(style);
        List<Glyph> line = new ArrayList<>();
        double width = indent;
        for (List<Glyph> word : words) {
            double wordWidth = word.stream().mapToDouble(Glyph::width).sum();
            if (width + wordWidth > room + 0.01 && !line.isEmpty()) {
                lines.add(new SetLine(lines.isEmpty() ? indent : 0, line));
                line = new ArrayList<>();
                width = 0;
            }
            line.addAll(word);
            width += wordWidth;
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(new SetLine(lines.isEmpty() ? indent : 0, line));
        }
        return lines;
    }

    /** What stays on one line: a number or Latin word, and a character with the marks that cling to it. */
    private List<List<Glyph>> words(Style style, List<Run> runs) {
        List<List<Glyph>> words = new ArrayList<>();
        int before = ' ';
        boolean raisedBefore = false;
        for (Run run : runs) {
            for (int character : run.text().codePoints().toArray()) {
                boolean raised = run.isCitation();
                boolean clings = !words.isEmpty()
                        && (NOT_FIRST.indexOf(character) >= 0
                                || NOT_LAST.indexOf(before) >= 0
                                || (isLatin(before) && isLatin(character) && raised == raisedBefore)
                                || raised);
                if (!clings) {
                    words.add(new ArrayList<>());
                }
                words.get(words.size() - 1).add(glyph(style, character, raised));
                before = character;
                raisedBefore = raised;
            }
        }
        return words;
    }

    private static boolean isLatin(int character) {
        return character > ' ' && character < 0x2000 && NOT_LAST.indexOf(character) < 0;
    }

    private Glyph glyph(Style style, int character, boolean raised) {
        double size = raised ? style.size() * SMALL : style.size();
        double width = fonts.width(style.face(), character) * size / 1000;
        boolean full = !raised && Math.abs(width - size) < 0.01;
        return new Glyph(character, raised, size, full ? advance(style) : width);
    }

    /** From one full-width character to the next: body text keeps to the grid of twenty-eight a line. */
    private static double advance(Style style) {
        return style.size() == Style.BODY.size() ? Paper.ADVANCE : style.size();
    }
}
