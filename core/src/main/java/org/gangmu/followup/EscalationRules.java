package org.gangmu.followup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a task is due soon, and the ladder of supervision: data ({@code escalation.tsv}) that each government can change, with a
 * version.
 *
 * @param dueSoonDays how many days before its deadline a task is due soon
 * @param steps blue, orange, red
 */
public record EscalationRules(String id, int version, int dueSoonDays, List<Step> steps) {
    private static final EscalationRules NATIONAL = load();

    public EscalationRules {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).level() != Level.values()[i + 1]) {
                throw new IllegalArgumentException("the ladder goes blue, orange, red");
            }
        }
    }

    /**
     * One step of the ladder.
     *
     * @param overdueDays from how many days past the deadline that counts then it is taken
     * @param newDeadlineDays how many days the agency is given from then on
     * @param measure what goes with it in Chinese
     * @param englishMeasure the same in English
     */
    public record Step(Level level, int overdueDays, int newDeadlineDays, String measure, String englishMeasure) {
        public Step {
            if (overdueDays < 1 || newDeadlineDays < 1) {
                throw new IllegalArgumentException("a step waits for and gives at least one day: " + level);
            }
        }

        /** The deadline that goes with the step when it is taken on {@code day}. */
        public LocalDate deadline(LocalDate day) {
            return day.plusDays(newDeadlineDays);
        }
    }

    /** The ladder Gangmu ships. */
    public static EscalationRules national() {
        return NATIONAL;
    }

    /** The step that {@code task} is due for on {@code day}; empty while it is not overdue enough, handed in, or red already. */
    public Optional<Step> due(Task task, LocalDate day) {
        if (!task.state().isWithOwner()) {
            return Optional.empty();
        }
        Timeliness standing = Timeliness.of(task, day, dueSoonDays);
        return steps.stream()
                .filter(step -> step.level() == task.level().next() && step.level() != task.level())
                .filter(step -> standing.mark() == Timeliness.Mark.OVERDUE && standing.days() >= step.overdueDays())
                .findFirst();
    }

    /** The step above the level of {@code task}; empty when it is red already. */
    public Optional<Step> next(Task task) {
        return steps.stream()
                .filter(step -> step.level() == task.level().next() && step.level() != task.level())
                .findFirst();
    }

    private static EscalationRules load() {
        try (InputStream data = EscalationRules.class.getResourceAsStream("escalation.tsv")) {
            if (data == null) {
                throw new IllegalStateException("escalation.tsv is missing from the jar");
            }
            var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            return parse(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rules out of lines of {@code escalation.tsv}, which says what its fields are. */
    static EscalationRules parse(List<String> lines) {
        String[] head = lines.get(0).split("\t");
        var steps = new ArrayList<Step>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            steps.add(new Step(
                    Level.valueOf(fields[0].toUpperCase(java.util.Locale.ROOT)),
                    Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]),
                    fields[3],
                    fields[4]));
        }
        return new EscalationRules(head[0], Integer.parseInt(head[1]), Integer.parseInt(head[2]), steps);
    }
}
