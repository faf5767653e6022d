package org.gangmu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.catalogue.Owners;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.followup.Task;
import org.gangmu.judge.Evaluation;
import org.gangmu.lineage.Lineage;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Path DOCUMENTS = Path.of("..", "samples", "documents");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    /** By hand: (3·100 + 6·60 + 2·0) ÷ (3 + 6 + 2) = 60; of a weight of 3 + 6 + 2 + 1 = 12, 11 is known. */
    @Test
    void theScoreIsTheMeanOfWhatIsKnownByWeightAndShowsWhatIsCovered() {
        AgencyScore score = AgencyScore.of("区商务局", List.of(item(3, 100.0), item(6, 60.0), item(2, 0.0), item(1, null)));
        assertThat(score.score()).isEqualTo(60.0);
        assertThat(score.covered()).isEqualTo(11.0 / 12);
    }

    @Test
    void anAgencyOfWhichNothingIsKnownHasNoScoreAndNoRank() {
        AgencyScore unknown = AgencyScore.of("区气象局", List.of(item(1, null)));
        assertThat(unknown.score()).isNull();
        assertThat(Assessment.rank(List.of(unknown), Weights.national()).get(0).rank())
                .isNull();
    }

    @Test
    void equalScoresShareARankAndTheNextIsSkipped() {
        List<AgencyScore> ranked = Assessment.rank(
                List.of(agency("丁", 60), agency("乙", 80), agency("甲", 90), agency("丙", 80)), Weights.national());
        assertThat(ranked).extracting(AgencyScore::agency).containsExactly("甲", "丙", "乙", "丁");
        assertThat(ranked).extracting(AgencyScore::rank).containsExactly(1, 2, 2, 4);
    }

    /** Half of the weight must be known, and three items: 1 of 3 is too little, two items are too few. */
    @Test
    void whatIsTooLittleKnownIsShownButNotRanked() {
        AgencyScore little =
                AgencyScore.of("甲", List.of(item(1, 100.0), item(1, 100.0), item(1, 100.0), item(6, null)));
        AgencyScore few = AgencyScore.of("乙", List.of(item(1, 100.0), item(1, 100.0)));
        assertThat(Assessment.rank(List.of(little, few, agency("丙", 10)), Weights.national()))
                .extracting(AgencyScore::rank)
                .containsExactly(1, null, null);
    }

    /**
     * 区卫生健康局 of the sample, by hand: doctors green 3·100, nursery places red 3·0, the hospital slips 2·20, the nursery
     * centre goes on 2·80, and it helps in three others.
     */
    @Test
    void inTheSampleTheSlippingHospitalAndTheDroppedTheatreCostTheirAgenciesPoints() throws IOException {
        List<AgencyScore> scores = sample().scores();
        AgencyScore health = find(scores, "区卫生健康局");
        Item hospital = named(health, "云溪区人民医院新院区");
        assertThat(hospital.result()).isEqualTo("slipping");
        assertThat(hospital.points()).isEqualTo(20.0);
        assertThat(hospital.leads()).isTrue();
        assertThat(hospital.reason()).contains("2024年9月");
        assertThat(hospital.sources()).isNotEmpty();
        assertThat(named(health, "每千人口拥有3岁以下婴幼儿托位数").points()).isZero();
        Item theatre = named(find(scores, "区文化和旅游局"), "云溪大剧院");
        assertThat(theatre.result()).isEqualTo("dropped");
        assertThat(theatre.points()).isZero();
        Item helped = named(find(scores, "区住房和城乡建设局"), "云溪大剧院");
        assertThat(helped.leads()).isFalse();
        assertThat(helped.weight()).isEqualTo(1.0); // half of a project's 2
        assertThat(scores).allSatisfy(score -> {
            double known = 0;
            double points = 0;
            for (Item item : score.items()) {
                Double own = item.points();
                known += own == null ? 0 : item.weight();
                points += own == null ? 0 : item.weight() * own;
            }
            if (known > 0) {
                assertThat(score.score()).isEqualTo(Math.round(points / known * 10) / 10.0);
            }
        });
        assertThat(scores).extracting(AgencyScore::agency).noneMatch(name -> name.startsWith("各"));
        assertThat(sample()).isEqualTo(sample());
    }

    /** By hand: met 100; late and supervised twice 60 - 2·10; overdue and red 0, not below; what is not due has no result. */
    @Test
    void theLedgerSaysWhatBecameOfATaskAndStandsForItsClause() throws IOException {
        List<AgencyScore> scores = sample(List.of(
                        LedgerTasks.met("甲任务", "区档案局"),
                        LedgerTasks.late("乙任务", "区档案局", 2),
                        LedgerTasks.overdue("丙任务", "区档案局", 3),
                        LedgerTasks.open("丁任务", "区档案局"),
                        LedgerTasks.old("戊任务", "区档案局")))
                .scores();
        AgencyScore archive = find(scores, "区档案局");
        assertThat(archive.items())
                .extracting(Item::name, Item::result, Item::points)
                .containsExactlyInAnyOrder(
                        tuple("甲任务", "met", 100.0), tuple("乙任务", "late", 40.0), tuple("丙任务", "overdue", 0.0));
        assertThat(archive.score()).isEqualTo(46.7);
        assertThat(named(archive, "乙任务").reason()).contains("逾期完成", "经督办2次");
    }

    @Test
    void weightsOutOfOrderAreRefusedAndSayWhy() {
        assertThatThrownBy(() -> Weights.parse("own\t1\t本区")).hasMessageContaining("23 fields");
        assertThatThrownBy(() -> Weights.parse(
                        "own\t1\t本区\tOurs\t3\t6\t1\t2\t1.5\t0.5\t3\t100\t60\t0\t100\t80\t50\t20\t0\t100\t60\t0\t10"))
                .hasMessageContaining("out of range in own");
    }

    private static Assessment sample() throws IOException {
        return sample(List.of());
    }

    private static Assessment sample(List<Task> ledger) throws IOException {
        Reader reader = Reader.with(
                Regions.standard().including(Regions.parse(Files.readAllLines(DOCUMENTS.resolve("regions.tsv")))));
        List<Reading> readings;
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            readings = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> reader.read(Formats.read(file)))
                    .toList();
        }
        Evaluation evaluation = Evaluation.of("990103", DAY, readings).orElseThrow();
        return Assessment.of(
                evaluation,
                Lineage.of("990103", DAY, readings),
                readings,
                ledger,
                Owners.standard(),
                Weights.national());
    }

    private static AgencyScore find(List<AgencyScore> scores, String agency) {
        return scores.stream()
                .filter(score -> score.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static Item named(AgencyScore score, String name) {
        return score.items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static AgencyScore agency(String name, double points) {
        return AgencyScore.of(name, Arrays.asList(item(1, points), item(1, points), item(1, points)));
    }

    private static Item item(double weight, @Nullable Double points) {
        return new Item("task", "一项任务", "open", true, weight, points, "", "", List.of());
    }
}
