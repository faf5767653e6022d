package org.gangmu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.document.Span;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Refusal;
import org.gangmu.project.KeyLevel;
import org.gangmu.project.Lead;
import org.gangmu.project.LeadActKind;
import org.gangmu.project.LeadStage;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectKind;
import org.gangmu.project.ProjectOrigin;
import org.gangmu.project.Stage;
import org.gangmu.project.Told;
import org.gangmu.project.What;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectLedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-01T04:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);
    private static final Actor DISPATCHER = new Actor("dispatcher", Capacity.DISPATCHER, null);

    @TempDir
    Path directory;

    private Store open(TestDatabase database) throws SQLException {
        return Store.open(database.fresh(directory), CLOCK);
    }

    private static ProjectOrigin origin(String id) {
        var what = new What(
                "云溪六桥",
                ProjectKind.INFRASTRUCTURE,
                KeyLevel.DISTRICT,
                "",
                BigDecimal.valueOf(30_000),
                "",
                "区交通运输局",
                "");
        return new ProjectOrigin(
                id,
                "x-" + id,
                what,
                Stage.IDEA,
                TODAY,
                new Span("sha256:ab", 3, 9),
                "dispatcher",
                TODAY,
                CLOCK.instant());
    }

    private static ProjectAct act(ProjectActKind kind, String... told) {
        return new ProjectAct(kind, Told.of(told), DISPATCHER, TODAY, CLOCK.instant());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackAndChained(TestDatabase database) throws SQLException {
        try (Store store = open(database)) {
            String id = ProjectLedger.newId();
            ProjectAct first = act(ProjectActKind.SCHEDULE, "start", "2024-03", "end", "2025-12");
            store.projects().add(all -> new ProjectLedger.Batch(List.of(origin(id)), Map.of(id, List.of(first))));
            Optional<Refusal> refusal = store.projects()
                    .act(id, act(ProjectActKind.COMMENT, "text", "已实地查看"), 1, project -> Optional.empty());
            assertThat(refusal).isEmpty();
            Project project = store.projects().list(TODAY).get(0);
            assertThat(project.origin()).isEqualTo(origin(id));
            assertThat(project.acts()).hasSize(2);
            assertThat(project.acts().get(0)).isEqualTo(first);
            assertThat(store.projects().list(TODAY.minusDays(1))).isEmpty();
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAddedLaterIsFoldedInAndEarlierDaysStayAsTheyWere(TestDatabase database) throws SQLException {
        try (Store store = open(database)) {
            String id = ProjectLedger.newId();
            String other = ProjectLedger.newId();
            store.projects().add(all -> new ProjectLedger.Batch(List.of(origin(id), origin(other)), Map.of()));
            Project untouched = store.projects().list(TODAY).get(1);
            LocalDate tomorrow = TODAY.plusDays(1);
            Told told = Told.of("start", "2024-03", "end", "2025-12");
            var later = new ProjectAct(ProjectActKind.SCHEDULE, told, DISPATCHER, tomorrow, CLOCK.instant());
            store.projects().act(id, later, 0, project -> Optional.empty());
            assertThat(store.projects().list(TODAY).get(0).schedule()).isEmpty();
            assertThat(store.projects().list(tomorrow).get(0).schedule()).isPresent();
            assertThat(store.projects().list(tomorrow).get(1)).isSameAs(untouched);
            Project within = store.inTransaction(() -> {
                var comment = new ProjectAct(
                        ProjectActKind.COMMENT, Told.of("text", "一"), DISPATCHER, tomorrow, CLOCK.instant());
                store.projects().act(id, comment, 1, project -> Optional.empty());
                return store.projects().list(tomorrow).get(0);
            });
            assertThat(within.acts()).as("a transaction sees what it has added").hasSize(2);
            assertThat(store.projects().list(tomorrow).get(0)).isEqualTo(within);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverActedInBetweenIsNotOverlooked(TestDatabase database) throws SQLException {
        try (Store store = open(database)) {
            String id = ProjectLedger.newId();
            store.projects().add(all -> new ProjectLedger.Batch(List.of(origin(id)), Map.of()));
            ProjectAct comment = act(ProjectActKind.COMMENT, "text", "一");
            assertThat(store.projects().act(id, comment, 0, project -> Optional.empty()))
                    .isEmpty();
            assertThat(store.projects()
                            .act(id, comment, 0, project -> Optional.empty())
                            .map(Refusal::code))
                    .hasValue("stale");
            assertThat(store.projects()
                            .act(id, act(ProjectActKind.MOVE, "stage", "construction"), 1, project -> Optional.empty())
                            .map(Refusal::code))
                    .hasValue("stage_skipped");
            assertThat(store.projects().list(TODAY).get(0).acts()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsAndChainsAreKeptBesideProjects(TestDatabase database) throws SQLException {
        try (Store store = open(database)) {
            String id = ProjectLedger.newId();
            var lead = new Lead.Origin(
                    id,
                    "减速器产线",
                    "恒岳精工",
                    "智能装备",
                    "减速器",
                    LeadStage.TALKS,
                    BigDecimal.valueOf(50_000),
                    "dispatcher",
                    TODAY,
                    CLOCK.instant());
            var visit = new Lead.Act(
                    LeadActKind.VISIT, Told.of("on", "2024-01-20", "text", "考察"), DISPATCHER, TODAY, CLOCK.instant());
            store.projects().open(lead, List.of(visit));
            var moved = new Lead.Act(LeadActKind.MOVE, Told.of("stage", "signed"), DISPATCHER, TODAY, CLOCK.instant());
            assertThat(store.projects().act(id, moved, 1)).isEmpty();
            Lead read = store.projects().leads(TODAY).get(0);
            assertThat(read.origin()).isEqualTo(lead);
            assertThat(read.stage()).isEqualTo(LeadStage.SIGNED);
            assertThat(read.service().visits()).hasSize(1);
            assertThat(store.projects().list(TODAY)).isEmpty();
            store.projects().setChain(Told.of("name", "智能装备", "head", "区长", "links", "减速器：恒岳精工"), "dispatcher", TODAY);
            store.projects().setChain(Told.of("name", "智能装备", "head", "副区长", "links", "减速器"), "dispatcher", TODAY);
            assertThat(store.projects().chains(TODAY))
                    .singleElement()
                    .satisfies(chain -> assertThat(chain.text("head")).isEqualTo("副区长"));
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowIsNeitherChangedNorRemoved(TestDatabase database) throws SQLException {
        try (Store store = open(database)) {
            String id = ProjectLedger.newId();
            store.projects()
                    .add(all -> new ProjectLedger.Batch(
                            List.of(origin(id)), Map.of(id, List.of(act(ProjectActKind.COMMENT, "text", "一")))));
            for (String sql : List.of(
                    "UPDATE project_act SET body = '{}'", "DELETE FROM project_act", "DELETE FROM project_origin")) {
                assertThatThrownBy(() -> store.sql().sql(sql).update()).hasMessageContaining("append-only");
            }
        }
    }
}
