package org.gangmu.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gangmu.quantity.MeasureUnit;

/**
 * A measured thing as the catalogue knows it (指标).
 *
 * @param id never changes once released
 * @param unit the usual unit; empty for a bare ratio
 * @param better which way is progress
 * @param kind how it moves from a base to a target
 * @param published what is usually told of it: a level, a growth rate, or both
 * @param aliases other wordings, as documents print them
 */
public record Indicator(
        String id,
        String name,
        String english,
        String unit,
        Direction better,
        Frequency frequency,
        Kind kind,
        Published published,
        Group group,
        List<String> aliases) {

    /** Which way is progress. */
    public enum Direction {
        UP,
        DOWN,
        /** Neither: judged only against a target that is told. */
        NONE,
        /** A yearly bound that is met or not. */
        DUTY
    }

    /** How often it is usually published. */
    public enum Frequency {
        MONTH,
        QUARTER,
        YEAR
    }

    /** How it moves from a base to a target. */
    public enum Kind {
        /** Flows: amounts and counts that come together over the months of a year. */
        AMOUNT,
        /** What holds on a day, or is a ratio or an average: never added up over months. */
        STOCK,
        /** Rates and shares, which move linearly. */
        RATE,
        /** What a plan may set for five years together. */
        SUM,
        /** An index. */
        INDEX
    }

    /** What is usually told of it. */
    public enum Published {
        LEVEL,
        GROWTH,
        BOTH
    }

    /** The dimensions of the fourteenth five-year plans. */
    public enum Group {
        ECONOMY("经济发展", "Economy"),
        INNOVATION("创新驱动", "Innovation"),
        WELFARE("民生福祉", "Welfare"),
        GREEN("绿色生态", "Environment"),
        SECURITY("安全保障", "Security");

        private final String chineseName;
        private final String englishName;

        Group(String chineseName, String englishName) {
            this.chineseName = chineseName;
            this.englishName = englishName;
        }

        public String chineseName() {
            return chineseName;
        }

        public String englishName() {
            return englishName;
        }
    }

    public Indicator {
        aliases = List.copyOf(aliases);
    }

    /** The usual unit; empty for a bare ratio. */
    public Optional<MeasureUnit> measureUnit() {
        return MeasureUnit.find(unit);
    }

    static Indicator parse(List<String> fields) {
        String aliases = fields.size() > 9 ? fields.get(9) : "";
        return new Indicator(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                Direction.valueOf(upper(fields.get(4))),
                Frequency.valueOf(upper(fields.get(5))),
                Kind.valueOf(upper(fields.get(6))),
                Published.valueOf(upper(fields.get(7))),
                Group.valueOf(upper(fields.get(8))),
                aliases.isEmpty() ? List.of() : List.of(aliases.split(" ")));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
