package org.gangmu.document.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gangmu.document.format.PdfRulings.Ruling;

/** A ruled table on a page: a grid of places, some of which are one cell because no line stands between them. */
final class PdfTable {

    /** How far apart in points lines may be drawn that are meant to meet. */
    private static final float SLACK = 3;

    private static final int MOST_LINES = 3000;

    private final float[] xs;
    private final float[] ys;
    /** For each place of the grid, row by row, the place its cell begins at. */
    private final int[] owner;

    private PdfTable(List<Ruling> rulings) {
        xs = positions(rulings, false);
        ys = positions(rulings, true);
        owner = new int[rows() * columns()];
        Arrays.setAll(owner, i -> i);
        merge(rulings);
    }

    /** The tables that the lines of a page draw: groups of lines that meet, with two columns at least. */
    static List<PdfTable> findAll(List<Ruling> rulings) {
        List<Ruling> across = joined(rulings, true);
        List<Ruling> down = joined(rulings, false);
        List<PdfTable> tables = new ArrayList<>();
        if (across.size() < 2 || down.size() < 2 || across.size() + down.size() > MOST_LINES) {
            return tables;
        }
        for (List<Ruling> group : groups(across, down)) {
            if (group.size() >= 4) {
                var table = new PdfTable(group);
                if (table.columns() >= 2 && table.rows() >= 1) {
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparingDouble(table -> table.ys[0]));
        return tables;
    }

    // Lines drawn piece by piece become one.
    private static List<Ruling> joined(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = rulings.stream()
                .filter(r -> r.isHorizontal() == horizontal)
                .sorted(
                        horizontal
                                ? Comparator.comparingDouble((Ruling r) -> Math.round(r.y0() / 1.5))
                                        .thenComparingDouble(Ruling::x0)
                                : Comparator.comparingDouble((Ruling r) -> Math.round(r.x0() / 1.5))
                                        .thenComparingDouble(Ruling::y0))
                .toList();
        List<Ruling> joined = new ArrayList<>();
        for (Ruling r : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined.get(last), r, horizontal)) {
                Ruling before = joined.get(last);
                joined.set(
                        last,
                        new Ruling(
                                before.x0(),
                                before.y0(),
                                Math.max(before.x1(), r.x1()),
                                Math.max(before.y1(), r.y1())));
            } else {
                joined.add(r);
            }
        }
        joined.removeIf(r -> Math.max(r.x1() - r.x0(), r.y1() - r.y0()) < 2 * SLACK);
        return joined;
    }

    private static boolean continues(Ruling before, Ruling r, boolean horizontal) {
        return horizontal
                ? Math.abs(before.y0() - r.y0()) < SLACK / 2 && r.x0() <= before.x1() + SLACK
                : Math.abs(before.x0() - r.x0()) < SLACK / 2 && r.y0() <= before.y1() + SLACK;
    }

    private static List<List<Ruling>> groups(List<Ruling> across, List<Ruling> down) {
        int[] group = new int[across.size() + down.size()];
        Arrays.setAll(group, i -> i);
        for (int h = 0; h < across.size(); h++) {
            for (int v = 0; v < down.size(); v++) {
                if (meet(across.get(h), down.get(v))) {
                    group[root(group, h)] = root(group, across.size() + v);
                }
            }
        }
        List<List<Ruling>> groups = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            groups.get(root(group, i)).add(i < across.size() ? across.get(i) : down.get(i - across.size()));
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private static boolean meet(Ruling h, Ruling v) {
        return v.x0() >= h.x0() - SLACK
                && v.x0() <= h.x1() + SLACK
                && h.y0() >= v.y0() - SLACK
                && h.y0() <= v.y1() + SLACK;
    }

    private static int root(int[] parents, int of) {
        int i = of;
        while (parents[i] != i) {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }
        return i;
    }

    private static float[] positions(List<Ruling> rulings, boolean ofHorizontal) {
        double[] sorted = rulings.stream()
                .filter(r -> r.isHorizontal() == ofHorizontal)
                .mapToDouble(r -> ofHorizontal ? r.y0() : r.x0())
                .sorted()
                .toArray();
        float[] positions = new float[sorted.length];
        int count = 0;
        for (double at : sorted) {
            if (count == 0 || at - positions[count - 1] > SLACK) {
                positions[count++] = (float) at;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private void merge(List<Ruling> rulings) {
        boolean[] below = new boolean[owner.length];
        boolean[] right = new boolean[owner.length];
        for (Ruling r : rulings) {
            int line = nearest(r.isHorizontal() ? ys : xs, r.isHorizontal() ? r.y0() : r.x0());
            for (int i = 0; i < (r.isHorizontal() ? columns() : rows()); i++) {
                float middle = r.isHorizontal() ? (xs[i] + xs[i + 1]) / 2 : (ys[i] + ys[i + 1]) / 2;
                if (r.isHorizontal() && line > 0 && middle > r.x0() && middle < r.x1()) {
                    below[Math.min(line - 1, rows() - 1) * columns() + i] = true;
                } else if (!r.isHorizontal() && line > 0 && middle > r.y0() && middle < r.y1()) {
                    right[i * columns() + Math.min(line - 1, columns() - 1)] = true;
                }
            }
        }
        for (int place = 0; place < owner.length; place++) {
            boolean lastColumn = place % columns() == columns() - 1;
            if (!lastColumn && !right[place]) {
                unite(place, place + 1);
            }
            if (place + columns() < owner.length && !below[place]) {
                unite(place, place + columns());
            }
        }
    }

    private void unite(int a, int b) {
        int ra = root(owner, a);
        int rb = root(owner, b);
        owner[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    private static int nearest(float[] positions, float at) {
        int i = Arrays.binarySearch(positions, at);
        int after = i >= 0 ? i : -i - 1;
        boolean before = after == positions.length || after > 0 && at - positions[after - 1] < positions[after] - at;
        return before ? after - 1 : after;
    }

    int rows() {
        return Math.max(0, ys.length - 1);
    }

    int columns() {
        return Math.max(0, xs.length - 1);
    }

    float top() {
        return ys[0];
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    /** The cell a point lies in, as the place of the grid it begins at; -1 if outside. */
    int cellAt(float x, float y) {
        if (x < xs[0] || x >= xs[xs.length - 1] || y < ys[0] || y >= ys[ys.length - 1]) {
            return -1;
        }
        return root(owner, segment(ys, y) * columns() + segment(xs, x));
    }

    private static int segment(float[] positions, float at) {
        int i = Arrays.binarySearch(positions, at);
        return i >= 0 ? i : -i - 2;
    }

    /** Whether the place is where its cell begins. */
    boolean begins(int place) {
        return root(owner, place) == place;
    }

    /** The right edge of the cell that begins at the place. */
    float rightOf(int place) {
        int column = place % columns();
        int row = place / columns();
        while (column + 1 < columns() && root(owner, row * columns() + column + 1) == place) {
            column++;
        }
        return xs[column + 1];
    }
}
