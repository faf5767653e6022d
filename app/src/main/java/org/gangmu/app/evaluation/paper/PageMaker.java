package org.gangmu.app.evaluation.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.app.evaluation.paper.FontSet.Placed;
import org.gangmu.app.evaluation.paper.Paper.Element;
import org.gangmu.app.evaluation.paper.Paper.Face;
import org.gangmu.app.evaluation.paper.Paper.Grid;
import org.gangmu.app.evaluation.paper.Paper.Line;
import org.gangmu.app.evaluation.paper.Paper.Run;
import org.gangmu.app.evaluation.paper.Paper.Style;
import org.gangmu.app.evaluation.paper.Typesetter.Glyph;
import org.gangmu.app.evaluation.paper.Typesetter.SetLine;

/** Sets a paper page by page. Measures in points, from the upper edge down. */
final class PageMaker {
    private static final double ROOM = Paper.WIDTH - Paper.LEFT - Paper.RIGHT;
    private static final double FLOOR = Paper.HEIGHT - Paper.BOTTOM;
    private static final double CELL_GAP = 5;
    private static final double ROW_GAP = 5;

    private final FontSet fonts;
    private final Typesetter typesetter;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Place> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private double y;

    /** A page's drawing. */
    static final class Sheet {
        private final StringBuilder operators = new StringBuilder();

        String operators() {
            return operators.toString();
        }
    }

    /** A place on a page, from the lower edge up as PDF counts. */
    record Place(int page, double x, double y) {}

    /** A citation and where it leads. */
    record Link(Place from, double width, double height, String target) {}

    PageMaker(FontSet fonts, Paper paper) {
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
        newPage();
        List<Element> elements = paper.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Line line) {
                line(line);
            } else if (elements.get(i) instanceof Grid grid) {
                grid(grid);
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            pageNumber(i);
        }
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    Map<String, Place> anchors() {
        return Map.copyOf(anchors);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    private void newPage() {
        sheets.add(new Sheet());
        y = Paper.TOP;
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    private void line(Line line) {
        Style style = line.style();
        List<SetLine> lines = typesetter.set(style, line.runs(), ROOM);
        boolean heading = style == Style.HEADING || style == Style.SUBHEADING;
        double needed = style.leading() + (heading ? Style.BODY.leading() : 0);
        if (y + needed > FLOOR + 0.5) {
            newPage();
        }
        if (!line.anchor().isEmpty()) {
            anchors.put(line.anchor(), new Place(sheets.size() - 1, Paper.LEFT, Paper.HEIGHT - y));
        }
        List<String> targets = targets(line.runs());
        int[] next = {0};
        for (int i = 0; i < lines.size(); i++) {
            if (y + style.leading() > FLOOR + 0.5) {
                newPage();
            }
            SetLine set = lines.get(i);
            double slack = ROOM - set.indent() - set.width();
            double shift = style.centred() ? slack / 2 : style.toTheRight() ? slack - 4 * style.size() : 0;
            double x = Paper.LEFT + set.indent() + Math.max(0, shift);
            boolean last = i == lines.size() - 1;
            double spread = last
                            || style.centred()
                            || style.toTheRight()
                            || slack > 3 * style.size()
                            || set.glyphs().size() < 2
                    ? 0
                    : slack / (set.glyphs().size() - 1);
            draw(style, set, x, spread, targets, next);
            y += style.leading();
        }
        if (style == Style.SUBTITLE) {
            y += Style.BODY.leading();
        }
    }

    /** For each raised character, where it leads. */
    private static List<String> targets(List<Run> runs) {
        List<String> targets = new ArrayList<>();
        runs.stream()
                .filter(Run::isCitation)
                .forEach(run -> run.text().codePoints().forEach(c -> targets.add(run.target())));
        return targets;
    }

    private void draw(Style style, SetLine line, double x, double spread, List<String> targets, int[] next) {
        double baseline = y + (style.leading() - style.size()) / 2 + style.size() * 0.86;
        double at = x;
        for (Glyph glyph : line.glyphs()) {
            double up = glyph.raised() ? style.size() * 0.4 : 0;
            glyph(style.face(), glyph, at, baseline - up);
            if (glyph.raised()) {
                link(new Place(sheets.size() - 1, at, Paper.HEIGHT - baseline + up), glyph, targets.get(next[0]));
                next[0]++;
            }
            at += glyph.width() + spread;
        }
    }

    /** A citation is one link, however many characters it has on the line. */
    private void link(Place from, Glyph glyph, String target) {
        Link before = links.isEmpty() ? null : links.get(links.size() - 1);
        if (before != null
                && before.target().equals(target)
                && before.from().page() == from.page()
                && before.from().y() == from.y()) {
            double width = from.x() + glyph.width() - before.from().x();
            links.set(links.size() - 1, new Link(before.from(), width, before.height(), target));
        } else {
            links.add(new Link(from, glyph.width(), glyph.size(), target));
        }
    }

    private void glyph(Face face, Glyph glyph, double x, double baseline) {
        Placed placed = fonts.place(face, glyph.character());
        sheet().operators
                .append(String.format(
                        Locale.ROOT,
                        "BT /F%d %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET\n",
                        placed.number(),
                        glyph.size(),
                        x,
                        Paper.HEIGHT - baseline,
                        placed.font().code(placed.character())));
    }

    /** “— 1 —”, 4号 宋体, 7 mm below the type area: to the right on odd pages, to the left on even ones (section 7.5). */
    private void pageNumber(int page) {
        double size = 14;
        String text = "— " + (page + 1) + " —";
        double width = text.codePoints()
                .mapToDouble(c -> fonts.width(Face.SONG, c) * size / 1000)
                .sum();
        boolean odd = page % 2 == 0;
        double x = odd ? Paper.WIDTH - Paper.RIGHT - size - width : Paper.LEFT + size;
        double baseline = FLOOR + 7 * Paper.MM + size;
        for (int character : text.codePoints().toArray()) {
            double advance = fonts.width(Face.SONG, character) * size / 1000;
            Placed placed = fonts.place(Face.SONG, character);
            sheets.get(page)
                    .operators
                    .append(String.format(
                            Locale.ROOT,
                            "BT /F%d %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET\n",
                            placed.number(),
                            size,
                            x,
                            Paper.HEIGHT - baseline,
                            placed.font().code(placed.character())));
            x += advance;
        }
    }

    // --- tables ---

    private void grid(Grid grid) {
        newPage();
        line(new Line(Style.CAPTION, "", List.of(Run.of(grid.caption()))));
        int all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        List<Double> widths =
                grid.widths().stream().map(width -> ROOM * width / all).toList();
        header(grid, widths);
        for (List<String> row : grid.rows()) {
            if (y + height(row, widths) > FLOOR) {
                rule(1.5);
                newPage();
                header(grid, widths);
            }
            row(row, widths);
        }
        rule(1.5);
        newPage();
    }

    private void header(Grid grid, List<Double> widths) {
        rule(1.5);
        row(grid.header(), widths);
        rule(0.75);
    }

    private List<List<SetLine>> cells(List<String> row, List<Double> widths) {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(typesetter.set(Style.CELL, List.of(Run.of(row.get(i))), widths.get(i) - 2 * CELL_GAP));
        }
        return cells;
    }

    private double height(List<String> row, List<Double> widths) {
        int lines = cells(row, widths).stream().mapToInt(List::size).max().orElse(1);
        return lines * Style.CELL.leading() + ROW_GAP;
    }

    private void row(List<String> row, List<Double> widths) {
        double top = y;
        double height = height(row, widths);
        double x = Paper.LEFT;
        List<List<SetLine>> cells = cells(row, widths);
        for (int i = 0; i < cells.size(); i++) {
            y = top + (height - cells.get(i).size() * Style.CELL.leading()) / 2;
            for (SetLine line : cells.get(i)) {
                draw(Style.CELL, line, x + CELL_GAP, 0, List.of(), new int[1]);
                y += Style.CELL.leading();
            }
            x += widths.get(i);
        }
        y = top + height;
    }

    private void rule(double width) {
        sheet().operators
                .append(String.format(
                        Locale.ROOT,
                        "%.2f w %.2f %.2f m %.2f %.2f l S\n",
                        width,
                        Paper.LEFT,
                        Paper.HEIGHT - y,
                        Paper.LEFT + ROOM,
                        Paper.HEIGHT - y));
    }
}
