package org.gangmu.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangmu.project.Waiting.One;
import org.jspecify.annotations.Nullable;

/**
 * What a project still lacks for its next gate and how long that may take, from how long others took: of its own kind in full, of
 * other kinds the less the more of its own there are (weight 5 / (5 + n), n projects of the kind that passed).
 *
 * @param to the stage behind the gate
 * @param waited the days it has been before the gate
 * @param gate how long the gate takes
 * @param conditions the missing ones, each with how long it takes
 */
public record GateForecast(Stage from, Stage to, long waited, Outlook gate, List<Missing> conditions) {
    private static final double SHRINKAGE = 5;

    public GateForecast {
        conditions = List.copyOf(conditions);
    }

    /** A condition that is not proven yet. */
    public record Missing(Condition condition, Outlook outlook) {}

    /**
     * How long something takes.
     *
     * @param days how many more days are to be expected: half of those alike that had waited as long were through by then; null
     *     where the history is too small, or none waited that long
     * @param ends how many were through, of any kind
     * @param alike how many of them of the same kind
     * @param longest whether it has waited longer than any that got through
     */
    public record Outlook(@Nullable Long days, int ends, int alike, boolean longest) {
        /** Whether enough is known to say so many days. */
        public boolean told() {
            return days != null;
        }
    }

    /**
     * The forecast for {@code project} on {@code day}; empty at the end of the line and aside of it.
     *
     * @param history all projects as they were known on that day; the project itself is left out
     */
    public static Optional<GateForecast> of(Project project, Collection<Project> history, LocalDate day, Gates gates) {
        Stage from = project.stage();
        return from.next().map(to -> {
            List<Project> others = history.stream()
                    .filter(other -> !other.id().equals(project.id()))
                    .toList();
            long waited = project.spell().days(day);
            var missing = new ArrayList<Missing>();
            for (Condition condition : project.missing(gates)) {
                missing.add(new Missing(condition, outlook(project, waited, others, day, condition)));
            }
            return new GateForecast(from, to, waited, outlook(project, waited, others, day, null), missing);
        });
    }

    private record Case(long days, boolean ended, boolean alike) {}

    private static Outlook outlook(
            Project project, long waited, List<Project> others, LocalDate day, @Nullable Condition condition) {
        List<Case> cases = new ArrayList<>();
        for (Project other : others) {
            boolean alike = other.what().kind() == project.what().kind();
            for (Spell spell : other.spells()) {
                boolean seen = spell != other.spells().get(0)
                        || !other.origin().since().equals(other.origin().knownFrom());
                if (spell.stage() == project.stage() && seen) {
                    cases.add(
                            condition == null
                                    ? new Case(spell.days(day), spell.passed(), alike)
                                    : ofCondition(other, spell, day, condition, alike));
                }
            }
        }
        int ends = (int) cases.stream().filter(Case::ended).count();
        int own = (int) cases.stream().filter(one -> one.ended() && one.alike()).count();
        double weight = SHRINKAGE / (SHRINKAGE + own);
        var waiting = new Waiting(cases.stream()
                .map(one -> new One(one.days(), one.ended(), one.alike() ? 1 : weight))
                .toList());
        Optional<Long> median = waiting.median(waited);
        boolean longest = waiting.isEnough() && median.isEmpty();
        return new Outlook(
                waiting.isEnough() ? median.map(days -> days - waited).orElse(null) : null, ends, own, longest);
    }

    private static Case ofCondition(Project other, Spell spell, LocalDate day, Condition condition, boolean alike) {
        Proof proof = other.proofs().get(condition.id());
        if (proof == null) {
            return new Case(spell.days(day), false, alike);
        }
        return new Case(Math.max(0, ChronoUnit.DAYS.between(spell.from(), proof.on())), true, alike);
    }
}
