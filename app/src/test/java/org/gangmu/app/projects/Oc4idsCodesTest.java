package org.gangmu.app.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gangmu.project.ProjectKind;
import org.gangmu.project.Stage;
import org.junit.jupiter.api.Test;

/** Codes of OC4IDS 0.9; those of the closed lists were checked against its schema. */
class Oc4idsCodesTest {
    private static final Set<String> STATUS = Set.of(
            "identification",
            "preparation",
            "implementation",
            "completion",
            "maintenance",
            "decommissioning",
            "decommissioned",
            "cancelled");

    @Test
    void everyStageHasAStatusOfTheClosedList() {
        for (Stage stage : Stage.values()) {
            assertThat(STATUS).as(stage.code()).contains(Oc4idsCodes.status(stage));
        }
        assertThat(Oc4idsCodes.status(Stage.PRODUCING)).isEqualTo("maintenance");
    }

    @Test
    void theWordThatEndsLastInTheNameSaysTheSector() {
        assertThat(Oc4idsCodes.sector("轨道交通部件检测中心", ProjectKind.INDUSTRY)).containsExactly("economy");
        assertThat(Oc4idsCodes.sector("石桥小学", ProjectKind.LIVELIHOOD)).containsExactly("education");
        assertThat(Oc4idsCodes.sector("云溪三桥", ProjectKind.INFRASTRUCTURE))
                .containsExactly("transport", "transport.road");
        assertThat(Oc4idsCodes.sector("云溪河防洪提升一期", ProjectKind.ECOLOGY))
                .containsExactly("naturalResources", "naturalResources.floodProtection");
    }

    @Test
    void aNameWithoutSuchAWordHasTheSectorOfItsKindOrNone() {
        assertThat(Oc4idsCodes.sector("甲一号", ProjectKind.INDUSTRY)).containsExactly("economy");
        assertThat(Oc4idsCodes.sector("甲一号", ProjectKind.INFRASTRUCTURE)).isEqualTo(List.of());
    }

    @Test
    void whatIsDoneToTheAssetIsReadFromTheName() {
        assertThat(Oc4idsCodes.type("区中医院改扩建")).isEqualTo("expansion");
        assertThat(Oc4idsCodes.type("老城供水管网改造")).isEqualTo("rehabilitation");
        assertThat(Oc4idsCodes.type("第三中学迁建")).isEqualTo("replacement");
        assertThat(Oc4idsCodes.type("云溪大剧院")).isEqualTo("construction");
    }
}
