package org.gangmu.app.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreAddress;
import org.gangmu.judge.Light;
import org.gangmu.project.GateForecast;
import org.gangmu.project.Gates;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectJudge;
import org.gangmu.project.ProjectLight;
import org.junit.jupiter.api.Test;

/** The sample district's projects: every act of theirs is in order, and the hospital that slips is red with its reason. */
class SampleProjectsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @Test
    void theHospitalIsRedWithItsReasonAndItsGateLacksWhatItLacks() {
        try (Store store = Store.open(StoreAddress.inMemory())) {
            SampleDocuments.takeInto(new Library(store));
            SampleProjects.into(store, "990103", DAY);
            List<Project> projects = store.projects().list(DAY);
            Project hospital = projects.stream()
                    .filter(project -> project.what().name().equals("云溪区人民医院新院区"))
                    .findFirst()
                    .orElseThrow();
            ProjectLight light = ProjectJudge.standard().judge(hospital, DAY);
            assertThat(light.light()).isEqualTo(Light.RED);
            assertThat(light.first().chinese()).isEqualTo("原定 2022-12 竣工，已超期 13 个月；已推迟 2 次，现定 2024-09");
            assertThat(hospital.joined()).hasSizeGreaterThanOrEqualTo(5);
            GateForecast gate =
                    GateForecast.of(hospital, projects, DAY, Gates.standard()).orElseThrow();
            assertThat(gate.conditions())
                    .extracting(missing -> missing.condition().id())
                    .containsExactly("acceptance", "fire");
            assertThat(gate.gate().longest())
                    .as("it waits longer than any of those that passed")
                    .isTrue();
            assertThat(store.projects().leads(DAY)).hasSize(5);
            assertThat(store.verify().isIntact()).isTrue();
            long revision = store.projects().revision();
            SampleProjects.into(store, "990103", DAY);
            assertThat(store.projects().revision()).isEqualTo(revision);
        }
    }
}
