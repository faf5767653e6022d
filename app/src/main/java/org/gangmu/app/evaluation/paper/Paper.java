package org.gangmu.app.evaluation.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A document to be printed by the rules of GB/T 9704-2012 (党政机关公文格式): A4, a type area of 156 × 225 mm, twenty-two lines
 * of twenty-eight characters, 3号 (16 pt) 仿宋.
 *
 * @param date what the file says it was made on: the day the document speaks of
 */
public record Paper(String title, LocalDate date, List<Element> elements) {
    /** Points in a millimetre. */
    static final double MM = 72 / 25.4;

    static final double WIDTH = 210 * MM;
    static final double HEIGHT = 297 * MM;
    /** 天头 37 mm, 订口 28 mm (section 5.2.1); the type area leaves 35 mm below and 26 mm to the right. */
    static final double TOP = 37 * MM;

    static final double LEFT = 28 * MM;
    static final double BOTTOM = 35 * MM;
    static final double RIGHT = 26 * MM;
    static final int LINES = 22;
    static final int CHARACTERS = 28;
    static final double PITCH = (HEIGHT - TOP - BOTTOM) / LINES;
    static final double ADVANCE = (WIDTH - LEFT - RIGHT) / CHARACTERS;

    public Paper {
        elements = List.copyOf(elements);
    }

    /** What a line is, and so how it is set. Sizes in points: 2号 22, 3号 16, 五号 10.5. */
    public enum Style {
        /** 小标宋 2号, centred. */
        TITLE(22, Face.TITLE, 0, 35),
        SUBTITLE(16, Face.KAI, 0, PITCH),
        /** “一、” in 黑体. */
        HEADING(16, Face.HEI, 2, PITCH),
        /** “（一）” in 楷体. */
        SUBHEADING(16, Face.KAI, 2, PITCH),
        BODY(16, Face.FANG, 2, PITCH),
        /** 发文字号, centred below the head. */
        NUMBER(16, Face.FANG, 0, PITCH),
        /** 主送机关, from the left edge. */
        ADDRESSEE(16, Face.FANG, 0, PITCH),
        /** 署名 and 成文日期, to the right. */
        SIGNED(16, Face.FANG, 0, PITCH),
        /** Like a footnote. */
        SOURCE(10.5, Face.SONG, 0, 16),
        /** The caption of a table. */
        CAPTION(14, Face.HEI, 0, 26),
        CELL(10.5, Face.SONG, 0, 16);

        private final double size;
        private final Face face;
        private final int indent;
        private final double leading;

        Style(double size, Face face, int indent, double leading) {
            this.size = size;
            this.face = face;
            this.indent = indent;
            this.leading = leading;
        }

        double size() {
            return size;
        }

        Face face() {
            return face;
        }

        /** Characters the first line is indented by. */
        int indent() {
            return indent;
        }

        /** Points from one line to the next. */
        double leading() {
            return leading;
        }

        boolean centred() {
            return this == TITLE || this == SUBTITLE || this == CAPTION || this == NUMBER;
        }

        /** Whether its lines end four characters before the right edge (section 7.3.5). */
        boolean toTheRight() {
            return this == SIGNED;
        }
    }

    /** A typeface by its part in the document; {@code family} is what Chinese offices have. */
    public enum Face {
        TITLE("方正小标宋简体"),
        HEI("黑体"),
        KAI("楷体"),
        FANG("仿宋"),
        SONG("宋体");

        private final String family;

        Face(String family) {
            this.family = family;
        }

        String family() {
            return family;
        }
    }

    /** A part of the document. */
    public sealed interface Element permits Line, Grid {}

    /**
     * A paragraph.
     *
     * @param anchor what citations lead to; empty where none does
     */
    public record Line(Style style, String anchor, List<Run> runs) implements Element {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Words of one kind.
     *
     * @param target the anchor a citation leads to; empty of plain words
     */
    public record Run(String text, String target) {
        /** Plain words. */
        public static Run of(String text) {
            return new Run(text, "");
        }

        /** A citation, set small and high. */
        public static Run citing(String text, String target) {
            return new Run(text, target);
        }

        boolean isCitation() {
            return !target.isEmpty();
        }
    }

    /**
     * A three-line table on a new page; its header is repeated.
     *
     * @param widths of the columns, relative to each other
     */
    public record Grid(String caption, List<String> header, List<Integer> widths, List<List<String>> rows)
            implements Element {
        public Grid {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }
}
