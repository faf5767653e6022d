package org.gangmu.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gates between the stages, each with its conditions: data ({@code conditions.tsv}). Immutable. */
public final class Gates {
    private static final int FIELDS = 10;
    private static final Gates STANDARD = parse(Lines.of("conditions.tsv"));

    private final List<Condition> conditions;

    private Gates(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /** The conditions Gangmu ships. */
    public static Gates standard() {
        return STANDARD;
    }

    /** All conditions, in the order of the gates. */
    public List<Condition> list() {
        return conditions;
    }

    /** What is asked of a project of {@code kind} before it may move on to {@code stage}. */
    public List<Condition> before(Stage stage, ProjectKind kind) {
        return conditions.stream()
                .filter(condition -> condition.opens() == stage && condition.isAskedOf(kind))
                .toList();
    }

    public Optional<Condition> find(String id) {
        return conditions.stream()
                .filter(condition ->
                        condition.id().equals(id) || condition.chineseName().equals(id))
                .findFirst();
    }

    /**
     * Gates out of lines of ten fields separated by tabs.
     *
     * @throws IllegalArgumentException naming the line that is not in order
     */
    static Gates parse(List<String> lines) {
        var conditions = new ArrayList<Condition>();
        var ids = new HashSet<String>();
        for (String line : lines) {
            String[] field = line.split("\t", -1);
            if (field.length != FIELDS || !ids.add(field[0])) {
                throw new IllegalArgumentException("conditions: ten fields and an id of its own, not " + line);
            }
            Stage opens = Stage.find(field[1])
                    .filter(Stage::isOnLine)
                    .orElseThrow(() -> new IllegalArgumentException("conditions: no stage in " + line));
            conditions.add(new Condition(
                    field[0],
                    opens,
                    field[2],
                    field[3],
                    field[4],
                    field[5],
                    field[6],
                    field[7],
                    kinds(field[8]),
                    field[9]));
        }
        return new Gates(conditions);
    }

    private static Set<ProjectKind> kinds(String field) {
        return field.equals("-")
                ? Set.of()
                : Stream.of(field.split(", *"))
                        .map(word -> ProjectKind.find(word)
                                .orElseThrow(() -> new IllegalArgumentException("conditions: no kind " + word)))
                        .collect(Collectors.toSet());
    }
}
