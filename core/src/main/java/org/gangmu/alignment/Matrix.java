package org.gangmu.alignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.catalogue.Region;
import org.gangmu.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a region and of those below it for one year, indicator by indicator (上下衔接). Growth stands beside growth and
 * level beside level, converted to the unit of the region above.
 *
 * @param above the region whose targets are to be carried
 * @param below those under it that set or are handed targets for the year
 */
public record Matrix(Region above, List<Region> below, int year, LocalDate asOf, List<Row> rows) {
    public Matrix {
        below = List.copyOf(below);
        rows = List.copyOf(rows);
    }

    /**
     * One indicator, by growth or by level.
     *
     * @param indicator its standard name
     * @param above what the region above sets; null when it sets nothing
     */
    public record Row(
            String key,
            String indicator,
            boolean growth,
            String unit,
            @Nullable YearTarget above,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one region below sets.
     *
     * @param own its own target; null when none is known
     * @param value of it, in the row's unit; null when it does not convert
     * @param handedDown what the region above asks of it by name; null when it does not
     * @param difference own less what is asked, in the row's unit (percentage points of a growth or share); null without both
     * @param share own in percent of the region above's, of amounts
     */
    public record Cell(
            Region region,
            @Nullable YearTarget own,
            @Nullable BigDecimal value,
            @Nullable YearTarget handedDown,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal share,
            Carry carry,
            String reason,
            String reasonEnglish) {}

    /** The years for which {@code above} and a region below it both have plans known on {@code asOf}. */
    public static List<Integer> years(Region above, LocalDate asOf, List<Reading> readings, List<Region> regions) {
        YearTargets targets = YearTargets.of(asOf, readings, regions);
        return targets.years().stream()
                .filter(year -> !targets.own(above.code(), year).isEmpty())
                .filter(year -> regions.stream().anyMatch(region -> isBelow(above, region, targets, year)))
                .toList();
    }

    /**
     * The matrix of {@code above} for a year.
     *
     * @param regions the gazetteer to look for those below in
     */
    public static Matrix of(Region above, int year, LocalDate asOf, List<Reading> readings, List<Region> regions) {
        YearTargets targets = YearTargets.of(asOf, readings, regions);
        List<Region> below = regions.stream()
                .filter(region -> isBelow(above, region, targets, year))
                .toList();
        Map<String, YearTarget> wanted = new LinkedHashMap<>();
        targets.own(above.code(), year).forEach(t -> wanted.putIfAbsent(rowKey(t), t));
        Map<String, YearTarget> all = new LinkedHashMap<>(wanted);
        for (Region region : below) {
            targets.handedDown(region.code(), year).forEach(t -> all.putIfAbsent(rowKey(t), t));
        }
        List<Row> rows = new ArrayList<>();
        all.forEach((rowKey, any) -> rows.add(row(wanted.get(rowKey), any, below, targets, year)));
        return new Matrix(above, below, year, asOf, rows);
    }

    private static boolean isBelow(Region above, Region region, YearTargets targets, int year) {
        boolean has = !targets.own(region.code(), year).isEmpty()
                || !targets.handedDown(region.code(), year).isEmpty();
        return has && above.contains(region);
    }

    private static String rowKey(YearTarget target) {
        return target.target().key() + (target.growth() ? "/growth" : "/level");
    }

    private static Row row(
            @Nullable YearTarget above, YearTarget any, List<Region> below, YearTargets targets, int year) {
        String key = any.target().key();
        String unit = above == null ? any.unit() : above.unit();
        Optional<Indicator> known = Catalogue.standard().findById(key);
        List<Cell> cells = below.stream()
                .map(region -> {
                    Optional<YearTarget> own = targets.find(region.code(), year, key, any.growth());
                    Optional<YearTarget> handed = targets.handedDown(region.code(), year).stream()
                            .filter(t -> t.growth() == any.growth()
                                    && t.target().key().equals(key))
                            .findFirst();
                    return new Comparison(known.orElse(null), unit, any.growth())
                            .cell(region, above, own.orElse(null), handed.orElse(null));
                })
                .toList();
        String name = known.map(Indicator::name).orElse(any.target().indicator());
        return new Row(key, name, any.growth(), unit, above, cells);
    }
}
