package org.gangmu.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The government revenue and expenditure classification (政府收支分类科目) by year: {@code subjects.tsv}, where its source stands. A
 * code keeps its number while its name changes; that is how a line of one year finds that of another. Immutable and thread-safe.
 */
public final class Subjects {
    private static final Subjects STANDARD = new Subjects(Rows.read("subjects.tsv"));

    /**
     * One name of one code.
     *
     * @param kind function, revenue, government or department
     * @param first the first year it is sure for
     * @param last the last; the greatest integer while it holds
     */
    public record Subject(String kind, String code, String name, int first, int last) {
        boolean holdsIn(int year) {
            return first <= year && year <= last;
        }

        /** Whether it classifies by what is done or raised, and not by what is bought. */
        boolean isMain() {
            return kind.equals("function") || kind.equals("revenue");
        }
    }

    private final Map<String, List<Subject>> byCode = new HashMap<>();
    private final Map<String, List<Subject>> byName = new HashMap<>();

    private Subjects(List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() < 6) {
                throw new IllegalArgumentException("subjects: six fields separated by tabs, not " + row);
            }
            int last = row.get(4).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get(4));
            Subject subject = new Subject(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)), last);
            byCode.computeIfAbsent(subject.code(), code -> new ArrayList<>()).add(subject);
            Stream.concat(Stream.of(subject.name()), Stream.of(row.get(5).split("\\|")))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(subject));
        }
    }

    public static Subjects standard() {
        return STANDARD;
    }

    /** The subject of a name on a side in a year; a name of another year is understood where its code is the same. */
    public Optional<Subject> findByName(String name, Side side, int year) {
        String kind = side == Side.REVENUE ? "revenue" : "function";
        List<Subject> named = byName.getOrDefault(name, List.of()).stream()
                .filter(subject -> subject.kind().equals(kind))
                .toList();
        return named.stream()
                .filter(subject -> subject.holdsIn(year))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** What a code was called in a year; empty where nothing sure is known of it. */
    public Optional<Subject> findByCode(String code, int year) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(subject -> subject.holdsIn(year))
                .findFirst();
    }

    /** The names of a code through the years: its mapping from year to year. */
    public List<Subject> names(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** The codes of a year, main classifications first. */
    public List<Subject> list(int year) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(subject -> subject.holdsIn(year))
                .sorted(java.util.Comparator.comparing((Subject subject) -> !subject.isMain())
                        .thenComparing(Subject::kind)
                        .thenComparing(Subject::code))
                .toList();
    }
}
