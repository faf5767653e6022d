package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The grades of early warning for debt, as parameters: {@code debt-grades.tsv}, where their sources stand. Immutable and
 * thread-safe.
 */
public final class Grades {
    /** Balance ÷ limit. */
    public static final String LIMIT_USE = "limit_use";
    /** Balance ÷ 综合财力. */
    public static final String DEBT_RATE = "debt_rate";

    private static final Grades STANDARD = new Grades(Rows.read("debt-grades.tsv"));

    /**
     * One grade.
     *
     * @param code green, yellow, orange or red
     * @param fromPercent from which value on, inclusive
     */
    public record Grade(String measure, String code, BigDecimal fromPercent) {}

    private final List<Grade> grades = new ArrayList<>();

    private Grades(List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != 3 || !List.of("green", "yellow", "orange", "red").contains(row.get(1))) {
                throw new IllegalArgumentException(
                        "grades: a line is measure, grade (green, yellow, orange, red) and percent, not " + row);
            }
            grades.add(new Grade(row.get(0), row.get(1), new BigDecimal(row.get(2))));
        }
        grades.sort(Comparator.comparing(Grade::fromPercent).reversed());
    }

    public static Grades standard() {
        return STANDARD;
    }

    /** The grades that a government sets: lines of measure, grade and percent, separated by tabs. */
    public static Grades parse(String text) {
        return new Grades(Rows.parse(text));
    }

    /** The grade of a value in percent. */
    public Optional<Grade> of(String measure, BigDecimal percent) {
        return grades.stream()
                .filter(grade -> grade.measure().equals(measure) && percent.compareTo(grade.fromPercent()) >= 0)
                .findFirst();
    }

    /** The steps of a measure, the highest first. */
    public List<Grade> list(String measure) {
        return grades.stream().filter(grade -> grade.measure().equals(measure)).toList();
    }
}
