package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a goal with a value: what is aimed at or expected, or what was reached.
 *
 * @param indicator as written; of the plan where the catalogue knows it
 * @param unit as written; may be empty
 */
public record Aim(String indicator, BigDecimal value, String unit) {
    private static final int MOST = 40;

    public Aim {
        if (indicator.isBlank() || indicator.length() > 200 || unit.length() > 40) {
            throw new IllegalArgumentException("An aim needs an indicator of at most 200 characters: " + indicator);
        }
    }

    /**
     * The aims of a text, one a line: 指标 | 数值 | 单位; the unit may be left out.
     *
     * @throws IllegalArgumentException with the line that is none
     */
    public static List<Aim> parse(String text) {
        List<Aim> aims = new ArrayList<>();
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            String[] fields = line.split("[|｜]", -1);
            boolean right = (fields.length == 2 || fields.length == 3)
                    && fields[1].strip().matches("-?\\d{1,15}(?:\\.\\d{1,6})?")
                    && !fields[0].isBlank();
            if (!right || aims.size() >= MOST) {
                throw new IllegalArgumentException(line.strip());
            }
            aims.add(new Aim(
                    fields[0].strip(), new BigDecimal(fields[1].strip()), fields.length == 3 ? fields[2].strip() : ""));
        }
        return aims;
    }

    /** The line that {@link #parse} reads. */
    public String text() {
        return indicator + " | " + value.toPlainString() + (unit.isEmpty() ? "" : " | " + unit);
    }

    /** The aim at the same indicator among others. */
    public Optional<Aim> in(List<Aim> others) {
        return others.stream()
                .filter(other -> other.indicator.equals(indicator))
                .findFirst();
    }
}
