package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangmu.statement.ProjectMention;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class ProjectReaderTest {
    private static final String HEAD = "政府工作报告\n——2023年1月9日在云溪区第十届人民代表大会第二次会议上\n各位代表：\n";

    @Test
    void everyNameOfAListIsAProjectWithTheStageOfItsClause() {
        assertThat(told("二、2023年重点工作\n加快云溪科创园、锦屏医院二期、南浦大桥等项目建设。"))
                .containsExactly("云溪科创园 construction target", "锦屏医院二期 construction target", "南浦大桥 construction target");
    }

    @Test
    void theLaterStageOfAClauseWins() {
        assertThat(told("一、2022年工作回顾\n白鹭湖水厂改扩建工程竣工投用。")).containsExactly("白鹭湖水厂改扩建工程 producing actual");
    }

    @Test
    void aNameEndsBeforeEtc() {
        assertThat(told("一、2022年工作回顾\n云澄高铁等重大基础设施项目和南浦电子产业园项目建成投用。")).containsExactly("云澄高铁 producing actual");
    }

    @Test
    void kindsOfProjectsAreNoProjects() {
        assertThat(told("二、2023年重点工作\n实施一批重大项目，加强项目储备，推进市级重点项目建设，引进生物医药、医疗器械等产业项目。"))
                .isEmpty();
    }

    @Test
    void investmentAndLevelAreReadFromTheClause() {
        ProjectMention project =
                projects("二、2023年重点工作\n推进总投资12亿元的省级重点项目云溪科创园二期项目建设。").get(0);
        assertThat(project.investment()).isEqualTo("12亿元");
        assertThat(project.level()).isEqualTo("省");
    }

    private static List<String> told(String text) {
        return projects(text).stream()
                .map(p -> p.name() + " " + p.stage() + " " + p.status().code())
                .toList();
    }

    private static List<ProjectMention> projects(String text) {
        return Reader.standard().read(SourceText.of("t.txt", HEAD + text)).list(ProjectMention.class);
    }
}
