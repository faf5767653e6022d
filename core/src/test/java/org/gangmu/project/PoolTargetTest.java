package org.gangmu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.document.Span;
import org.gangmu.judge.Light;
import org.gangmu.judge.RuleSet;
import org.gangmu.reading.Reader;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class PoolTargetTest {
    private static final PoolTarget TWO =
            new PoolTarget(Stage.IDEA, Stage.RESERVE, 2023, 2, new Span("d", 0, 1), "2个策划项目转为储备项目");

    private static Light light(String day, Life... lives) {
        return TWO.judge(
                        List.of(lives).stream().map(life -> life.on(day)).toList(),
                        LocalDate.parse(day),
                        RuleSet.national())
                .light();
    }

    @Test
    void movesOfTheYearAreHeldAgainstItsDays() {
        Life one = new Life("1", "甲馆", ProjectKind.OTHER, Stage.IDEA, "2022-01-01").pass("2023-02-01");
        Life two = new Life("2", "乙馆", ProjectKind.OTHER, Stage.IDEA, "2022-01-01").pass("2022-02-01");
        assertThat(light("2023-06-30", one, two))
                .as("one of 1.0 due; the other moved a year before")
                .isEqualTo(Light.GREEN);
        assertThat(light("2023-09-30", one, two)).isEqualTo(Light.RED);
        assertThat(light("2023-12-31", one)).isEqualTo(Light.RED);
        two = new Life("2", "乙馆", ProjectKind.OTHER, Stage.IDEA, "2022-01-01").pass("2023-12-01");
        assertThat(light("2023-12-31", one, two)).isEqualTo(Light.GREEN);
    }

    @Test
    void theyAreReadFromTheTextOfAPlan() {
        String text = "关于云溪区2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n二、2023年计划安排\n"
                + "着力推动云溪科创中心等25个策划项目转为储备项目，云溪健康中心等35个储备项目转为建设项目。\n";
        assertThat(PoolTarget.find(Reader.standard().read(SourceText.of("plan.txt", text))))
                .extracting(PoolTarget::from, PoolTarget::to, PoolTarget::year, PoolTarget::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Stage.IDEA, Stage.RESERVE, 2023, 25),
                        org.assertj.core.groups.Tuple.tuple(Stage.RESERVE, Stage.CONSTRUCTION, 2023, 35));
    }
}
