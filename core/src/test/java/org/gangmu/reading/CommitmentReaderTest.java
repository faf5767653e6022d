package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangmu.statement.Commitment;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class CommitmentReaderTest {
    private static final String HEAD = "政府工作报告\n——2023年1月9日在云溪区第十届人民代表大会第二次会议上\n各位代表：\n";
    private static final String PLAN = HEAD + "二、2023年重点工作\n";

    @Test
    void theActsOfAListAreOnePromiseAndActsOfTheirOwnAreTwo() {
        assertThat(told(PLAN + "完成东山路、西溪路和南浦路改造。新建口袋公园8处，改造农贸市场4个。"))
                .containsExactly("完成|东山路、西溪路和南浦路改造", "新建|口袋公园8处", "改造|农贸市场4个");
    }

    @Test
    void adverbsBelongToThePromiseButNotToItsVerb() {
        assertThat(told(PLAN + "全力推进云溪三桥建设。")).containsExactly("推进|云溪三桥建设");
    }

    @Test
    void whatWasDoneIsNotPromised() {
        assertThat(told(HEAD + "一、2022年工作回顾\n新建口袋公园8处，改造农贸市场4个。")).isEmpty();
        assertThat(told(PLAN + "加快重点项目建设，去年完成投资5亿元，实施项目20个，今年完成投资9亿元。")).containsExactly("加快|重点项目建设", "完成|投资9亿元");
        assertThat(told(PLAN + "加快补齐短板，2022年新建公园8处；改造农贸市场4个。")).containsExactly("加快|补齐短板", "改造|农贸市场4个");
    }

    @Test
    void principlesAndConditionsPromiseNothing() {
        assertThat(told(PLAN + "坚持稳中求进工作总基调，围绕建设现代化强区目标，打造科创高地。")).containsExactly("打造|科创高地");
    }

    @Test
    void aPromiseKnowsItsFiguresAndItsPeriod() {
        Commitment promise = commitments(PLAN + "新建口袋公园8处。").get(0);
        assertThat(promise.figures()).hasSize(1);
        assertThat(promise.period()).hasToString("2023");
        assertThat(promise.section()).containsExactly("二、2023年重点工作");
    }

    private static List<String> told(String text) {
        return commitments(text).stream().map(c -> c.verb() + "|" + c.object()).toList();
    }

    private static List<Commitment> commitments(String text) {
        return Reader.standard().read(SourceText.of("t.txt", text)).list(Commitment.class);
    }
}
