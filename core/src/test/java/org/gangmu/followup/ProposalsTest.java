package org.gangmu.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.followup.Proposal.Doubt;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final String PLAN = """
            云溪区2024年重点任务分工方案
            （2024年1月20日）
            一、民生保障
            1.新建社区食堂6处。2024年6月底前完成。（牵头单位：区民政局；责任单位：区财政局）
            2.改造背街小巷12条。（责任单位：区城市管理局、各街道办事处）
            3.办好群众身边的小事。2024年底前完成。（牵头单位：云上议事团）
            """;

    private static List<Proposal> proposals(String text) {
        Reading reading = Reader.standard().read(SourceText.of("plan.txt", text));
        return reading.documents().stream()
                .flatMap(document -> Proposals.of(
                        document,
                        reading.statements().stream()
                                .filter(s -> s.span().document().equals(document.id()))
                                .toList(),
                        LocalDate.of(2024, 2, 1))
                        .stream())
                .toList();
    }

    private static Proposal clause(List<Proposal> proposals, String words) {
        return proposals.stream()
                .filter(p -> p.source().kind().equals("task") && p.quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClauseIsFilledInWithWhatItSays() {
        TaskOrigin.What what = clause(proposals(PLAN), "社区食堂").what();
        assertThat(what.kind()).isEqualTo(TaskKind.DOCUMENT);
        assertThat(what.title()).contains("新建社区食堂6处");
        assertThat(what.lead()).containsExactly("区民政局");
        assertThat(what.responsible()).containsExactly("区财政局");
        assertThat(what.deadline()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void doubtsAreNamed() {
        List<Proposal> proposals = proposals(PLAN);
        assertThat(clause(proposals, "社区食堂").doubts()).isEmpty();
        assertThat(clause(proposals, "背街小巷").doubts()).contains(Doubt.GROUP);
        assertThat(clause(proposals, "小事").doubts()).containsExactly(Doubt.UNKNOWN_AGENCY);
    }

    @Test
    void aCommitmentHasNoAgencyAndIsDueByTheEndOfItsYear() {
        String report = """
                云溪区2024年政府工作报告
                （2024年1月20日）
                三、2024年工作安排
                启动建设云溪湖公园，新建口袋公园8处。
                """;
        List<Proposal> found = proposals(report);
        assertThat(found).isNotEmpty().allSatisfy(proposal -> {
            assertThat(proposal.what().kind()).isEqualTo(TaskKind.COMMITMENT);
            assertThat(proposal.doubts()).startsWith(Doubt.NO_AGENCY);
            assertThat(proposal.what().deadline()).isEqualTo(LocalDate.of(2024, 12, 31));
        });
    }

    @Test
    void aTasksOwnWordsAreNotProposedTwice() {
        // the reader finds a task from “1.” on, and in it the promise 建立社区食堂供需对接平台
        String plan = """
                云溪区社区服务三年行动计划（2024—2026年）
                （2024年1月20日）
                一、重点任务
                1.完善社区食堂网络。建立社区食堂供需对接平台，每季度举办3场产销对接活动。（牵头单位：区民政局；责任单位：区财政局）
                """;
        assertThat(proposals(plan)).extracting(p -> p.source().kind()).containsExactly("task");
    }

    @Test
    void thePlaceIsTheSameWhicheverFileTheDocumentCameIn() {
        var place = new TaskSource("sha256:0a", "task", 100, 140);
        assertThat(place.overlaps(new TaskSource("sha256:0a", "task", 104, 141)))
                .isTrue();
        assertThat(place.overlaps(new TaskSource("sha256:0a", "task", 140, 160)))
                .isFalse();
        assertThat(place.overlaps(new TaskSource("sha256:0a", "commitment", 104, 141)))
                .isFalse();
        assertThat(place.overlaps(new TaskSource("sha256:0b", "task", 104, 141)))
                .isFalse();
    }

    @Test
    void anImpossibleDayIsNoDeadline() {
        assertThat(Proposals.lastDay("2024-02-30")).isNull();
        assertThat(Proposals.lastDay("2024-02")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Proposals.lastDay("2024")).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(Proposals.lastDay(null)).isNull();
    }
}
