package org.gangmu.app.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangmu.app.mechanisms.PackShelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.ProjectLedger;
import org.gangmu.app.store.Recent;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.document.Span;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Refusal;
import org.gangmu.mechanism.Pack;
import org.gangmu.project.Lead;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectJudge;
import org.gangmu.project.ProjectLight;
import org.gangmu.project.ProjectOrigin;
import org.gangmu.project.ProjectRules;
import org.gangmu.project.Stage;
import org.gangmu.project.Told;
import org.gangmu.project.What;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where projects are opened and acted on, and where other features ask how they stand. What is written counts from the portal's own
 * day; nothing is dated back. Thread-safe.
 */
@Component
public final class ProjectDesk {
    private static final int DAYS_KEPT = 2;

    private final Store store;
    private final PackShelf packs;
    private final Visibilities visibilities;
    private final Recent<Sighted, Standing> seen = new Recent<>(2);
    private final Map<LocalDate, Judged> kept = new LinkedHashMap<>(4, 0.75f, true);

    ProjectDesk(Store store, PackShelf packs, Visibilities visibilities) {
        this.visibilities = visibilities;
        this.store = store;
        this.packs = packs;
    }

    /**
     * All projects on a day with their lights.
     *
     * @param projects in the order in which they were opened
     * @param lights by id
     */
    public record Standing(
            long revision, LocalDate day, Map<String, Project> projects, Map<String, ProjectLight> lights) {
        /** The projects themselves. */
        public Collection<Project> all() {
            return projects.values();
        }

        /** Those whose id {@code shown} takes. */
        Standing only(Predicate<String> shown) {
            Map<String, Project> some = new LinkedHashMap<>(projects);
            some.keySet().removeIf(shown.negate());
            return some.size() == projects.size() ? this : new Standing(revision, day, some, lights);
        }

        /** How a project of these stands. */
        public ProjectLight light(Project project) {
            return lights.getOrDefault(project.id(), NO_LIGHT);
        }

        private static final ProjectLight NO_LIGHT = new ProjectLight(
                org.gangmu.judge.Light.GREY,
                List.of(new ProjectLight.Reason(org.gangmu.judge.Light.GREY, "", "", "未研判", "not judged")));
    }

    /** The projects that may be seen, as they stood on {@code day}; the last days asked for are kept as long as nothing is added. */
    public Standing on(LocalDate day) {
        Standing all = all(day);
        return visibilities.seesAll(Kind.PROJECT)
                ? all
                : seen.get(
                        new Sighted(Recent.same(all), visibilities.revision()),
                        () -> all.only(visibilities.shown(Kind.PROJECT)));
    }

    private record Sighted(Object all, long decisions) {}

    /** @param rules by which the lights were judged */
    private record Judged(Standing standing, Pack rules) {}

    private synchronized Standing all(LocalDate day) {
        long revision = store.projects().revision();
        Judged last = kept.get(day);
        if (last == null || last.standing().revision() != revision) {
            last = judged(revision, day, last);
            kept.put(day, last);
            if (kept.size() > DAYS_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return last.standing();
    }

    /** @param last as the day was judged before: of a project on which nothing was added since the light is the same */
    private Judged judged(long revision, LocalDate day, @Nullable Judged last) {
        ProjectJudge judge = packs.find(ProjectJudge.PACK, day)
                .map(adopted -> new ProjectJudge(adopted.pack()))
                .orElseGet(ProjectJudge::standard);
        Standing before = last != null && last.rules().equals(judge.pack()) ? last.standing() : null;
        Map<String, Project> projects = new LinkedHashMap<>();
        Map<String, ProjectLight> lights = new LinkedHashMap<>();
        for (Project project : store.projects().list(day)) {
            boolean same = before != null && before.projects().get(project.id()) == project;
            projects.put(project.id(), project);
            lights.put(project.id(), same && before != null ? before.light(project) : judge.judge(project, day));
        }
        return new Judged(new Standing(revision, day, projects, lights), judge.pack());
    }

    /** The project with this id as it stood on {@code day}. */
    public Optional<Project> find(String id, LocalDate day) {
        return Optional.ofNullable(on(day).projects().get(id));
    }

    /**
     * What is to become a project.
     *
     * @param told the fields of {@link What}, and stage
     * @param source where a document speaks of it; null when it was typed in
     * @param acts with which its history begins
     */
    record Opening(Told told, @Nullable Span source, List<ProjectAct> acts) {}

    /** What came of openings: the ids, or why none was opened. */
    record Opened(List<String> ids, Optional<Refusal> refusal) {}

    /** Opens projects, altogether or not at all. */
    Opened open(List<Opening> openings, Actor actor, AsOf asOf) {
        LocalDate day = ownDay(asOf);
        for (Opening opening : openings) {
            Optional<Refusal> refusal = ProjectRules.opening(opening.told(), day);
            if (refusal.isPresent()) {
                return new Opened(List.of(), refusal);
            }
        }
        var ids = new ArrayList<String>();
        var refusals = new ArrayList<Refusal>();
        store.projects().add(all -> {
            var opened = new ArrayList<ProjectOrigin>();
            Map<String, List<ProjectAct>> acts = new LinkedHashMap<>();
            var taken = new Taken(all);
            for (Opening opening : openings) {
                ProjectOrigin origin = origin(opening, actor, day);
                taken.refusal(origin.what().code(), "").ifPresent(refusals::add);
                taken.add(origin);
                opened.add(origin);
                acts.put(origin.id(), opening.acts());
                ids.add(origin.id());
            }
            return refusals.isEmpty()
                    ? new ProjectLedger.Batch(opened, acts)
                    : new ProjectLedger.Batch(List.of(), Map.of());
        });
        return refusals.isEmpty()
                ? new Opened(ids, Optional.empty())
                : new Opened(List.of(), Optional.of(refusals.get(0)));
    }

    private ProjectOrigin origin(Opening opening, Actor actor, LocalDate day) {
        Told told = opening.told();
        LocalDate since = told.has("since") ? LocalDate.parse(told.text("since")) : day;
        return new ProjectOrigin(
                ProjectLedger.newId(),
                told.text("external"),
                What.of(told),
                Stage.find(told.text("stage")).orElse(Stage.IDEA),
                since,
                opening.source(),
                actor.account(),
                day,
                store.projects().now());
    }

    /** Adds what {@code work} makes of all projects: for imports, which check the whole before anything is added. */
    ProjectLedger.Batch add(java.util.function.Function<List<Project>, ProjectLedger.Batch> work) {
        return store.projects().add(work);
    }

    /**
     * Records an act.
     *
     * @param seen how many acts of the project its author saw
     * @return why it was not recorded; empty when it was
     */
    Optional<Refusal> act(String id, ProjectActKind kind, Told told, Actor actor, AsOf asOf, int seen) {
        LocalDate day = ownDay(asOf);
        var act = new ProjectAct(kind, told, actor, day, java.time.Instant.EPOCH);
        return store.projects().act(id, act, seen, project -> {
            boolean coded = kind == ProjectActKind.CORRECT && told.has("code");
            return coded ? new Taken(store.projects().list(day)).refusal(told.text("code"), id) : Optional.empty();
        });
    }

    /** Which codes and external ids are taken. */
    static final class Taken {
        private final Map<String, Project> byCode = new LinkedHashMap<>();
        private final Map<String, ProjectOrigin> fresh = new LinkedHashMap<>();

        Taken(Collection<Project> projects) {
            projects.stream()
                    .filter(project -> !project.what().code().isEmpty())
                    .forEach(project -> byCode.put(bare(project.what().code()), project));
        }

        private static String bare(String code) {
            return code.replaceAll("\\D", "");
        }

        void add(ProjectOrigin origin) {
            if (!origin.what().code().isEmpty()) {
                fresh.put(bare(origin.what().code()), origin);
            }
        }

        /** That another project than {@code id} has this code. */
        Optional<Refusal> refusal(String code, String id) {
            Project known = byCode.get(bare(code));
            ProjectOrigin other = fresh.get(bare(code));
            if (code.isEmpty()
                    || known == null && other == null
                    || known != null && known.id().equals(id)) {
                return Optional.empty();
            }
            String name = known != null
                    ? known.what().name()
                    : other == null ? "" : other.what().name();
            return Optional.of(new Refusal(
                    "duplicate_code",
                    "项目代码 " + code + " 已属于“" + name + "”；一个代码只对应一个项目",
                    "the project code " + code + " is that of “" + name + "” already: a code is one project's"));
        }
    }

    /** The investments that are promoted, as they stood on {@code day}. */
    public List<Lead> leads(LocalDate day) {
        return store.projects().leads(day);
    }

    ProjectLedger ledger() {
        return store.projects();
    }

    /** The day that what is written now counts from. */
    static LocalDate ownDay(AsOf asOf) {
        if (asOf.chosen()) {
            throw new IllegalArgumentException("what is written counts from the portal's own day");
        }
        return asOf.day();
    }
}
