package org.gangmu.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Refusal;

/** A project and its acts, for tests: each act is checked by the rules before it is added. */
final class Life {
    static final Actor DISPATCHER = new Actor("dispatcher", Capacity.DISPATCHER, null);

    private final ProjectOrigin origin;
    private final List<ProjectAct> acts = new ArrayList<>();

    Life(String id, String name, ProjectKind kind, Stage stage, String since) {
        LocalDate day = LocalDate.parse(since);
        What what = new What(name, kind, KeyLevel.DISTRICT, "", BigDecimal.valueOf(360_000), "", "区卫生健康局", "");
        this.origin = new ProjectOrigin(id, "", what, stage, day, null, "dispatcher", day, Instant.EPOCH);
    }

    /** What the rules say to an act on a day; it is not added. */
    Optional<Refusal> refusal(String day, ProjectActKind kind, String... told) {
        return refusal(day, DISPATCHER, kind, told);
    }

    Optional<Refusal> refusal(String day, Actor actor, ProjectActKind kind, String... told) {
        return ProjectRules.refusal(
                on(day),
                new ProjectAct(kind, Told.of(told), actor, LocalDate.parse(day), Instant.EPOCH),
                Gates.standard());
    }

    Life act(String day, ProjectActKind kind, String... told) {
        refusal(day, kind, told).ifPresent(refusal -> {
            throw new AssertionError(refusal.english());
        });
        acts.add(new ProjectAct(kind, Told.of(told), DISPATCHER, LocalDate.parse(day), Instant.EPOCH));
        return this;
    }

    /** Proves every condition of the next gate and moves through it. */
    Life pass(String day) {
        Project project = on(day);
        for (Condition condition : project.missing(Gates.standard())) {
            act(day, ProjectActKind.PROVE, "condition", condition.id(), "document", "文号1", "signer", "区局");
        }
        return act(
                day,
                ProjectActKind.MOVE,
                "stage",
                project.stage().next().orElseThrow().code());
    }

    Project on(String day) {
        return Project.of(origin, acts, LocalDate.parse(day));
    }
}
