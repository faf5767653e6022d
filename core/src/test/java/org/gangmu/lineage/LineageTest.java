package org.gangmu.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.reading.Reading;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final List<Reading> SAMPLE = Papers.sample();
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private static Lineage sample(String asOf) {
        return Lineage.of(Papers.DISTRICT, LocalDate.parse(asOf), SAMPLE);
    }

    private static Lineage of(Reading... readings) {
        return Lineage.of(Papers.DISTRICT, LATE, List.of(readings));
    }

    private static List<String> names(Lineage lineage, Fate fate) {
        return lineage.strands().stream()
                .filter(strand -> strand.fate() == fate && strand.kind() == StrandKind.PROJECT)
                .map(Strand::name)
                .toList();
    }

    private static Strand strand(Lineage lineage, String name) {
        return lineage.strands().stream()
                .filter(strand -> strand.names().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among "
                        + lineage.strands().stream().map(Strand::names).toList()));
    }

    @Test
    void whatTheSampleDistrictDroppedAndDelayedIsFoundAndNothingElse() {
        Lineage lineage = sample("2024-02-01");
        assertThat(names(lineage, Fate.DROPPED)).containsExactlyInAnyOrder("云溪大剧院", "环锦屏山绿道");
        assertThat(names(lineage, Fate.SLIPPING)).containsExactly("云溪区人民医院新院区");
        assertThat(lineage.strands().stream().filter(s -> s.kind() == StrandKind.UNDERTAKING))
                .noneMatch(s -> s.fate() == Fate.DROPPED || s.fate() == Fate.SLIPPING);
    }

    @Test
    void whatIsDroppedNamesTheReportsThatAreSilent() {
        Strand theatre = strand(sample("2024-02-01"), "云溪大剧院");
        assertThat(theatre.reason()).isEqualTo("2022年列入任务，2023年1月政府工作报告、2023年1月计划报告、2024年1月计划报告均未提及");
        assertThat(theatre.silent()).hasSize(3);
        assertThat(theatre.documents())
                .extracting(d -> d.file())
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(theatre.confidence()).isBetween(0.85, 1.0);
    }

    @Test
    void nothingIsDroppedBeforeTheReportThatShouldTellOfIt() {
        assertThat(names(sample("2022-12-31"), Fate.DROPPED)).isEmpty();
        assertThat(names(sample("2023-02-01"), Fate.DROPPED)).containsExactly("云溪大剧院");
        assertThat(names(sample("2023-02-01"), Fate.SLIPPING)).containsExactly("云溪区人民医院新院区");
        assertThat(strand(sample("2022-03-01"), "云溪大剧院").fate()).isEqualTo(Fate.CARRIED_ON);
    }

    @Test
    void aDateThatMovesIsSlippingAndTellsBothDates() {
        Strand hospital = strand(sample("2024-02-01"), "云溪区人民医院新院区");
        assertThat(hospital.reason()).isEqualTo("2021年3月规划纲要承诺2022年底建成投用，2024年1月计划报告改为2024年9月");
        assertThat(hospital.reasonEnglish()).contains("the end of 2022").contains("2024-09");
    }

    @Test
    void whatIsToldToBeOpenIsFinished() {
        Lineage lineage = sample("2024-02-01");
        assertThat(names(lineage, Fate.FINISHED)).contains("云溪三桥", "澄江东部物流枢纽二期", "恒岳轴承精密制造基地二期", "区应急救援综合基地");
        assertThat(strand(lineage, "禾川生物医药产业园一期").fate())
                .as("its frame stands, it is not in use")
                .isEqualTo(Fate.CARRIED_ON);
    }

    @Test
    void everySpanHoldsTheWordsOfItsMention() {
        Map<String, Reading> byDocument = SAMPLE.stream()
                .flatMap(r -> r.documents().stream().map(d -> Map.entry(d.id(), r)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (Strand strand : sample("2024-02-01").strands()) {
            for (Mention mention : strand.mentions()) {
                String printed = byDocument
                        .get(mention.document().id())
                        .text()
                        .slice(mention.span().start(), mention.span().end());
                assertThat(printed.replaceAll("\\s", ""))
                        .startsWith(mention.words().substring(0, 1));
                assertThat(printed.substring(printed.length() - 1))
                        .isEqualTo(mention.words().substring(mention.words().length() - 1));
            }
        }
    }

    @Test
    void theOrderOfTheFilesChangesNothing() {
        List<Reading> turned = new java.util.ArrayList<>(SAMPLE);
        java.util.Collections.reverse(turned);
        assertThat(Lineage.of(Papers.DISTRICT, LocalDate.of(2024, 2, 1), turned))
                .isEqualTo(sample("2024-02-01"));
    }

    @Test
    void aNumberBelowWhatWasPromisedIsShort() {
        Lineage lineage = of(
                Papers.report(2022, "社会大局稳定。", "改造城镇老旧小区20个，加装电梯50部。"),
                Papers.report(2023, "改造城镇老旧小区16个，加装电梯53部。", "办好民生实事。"));
        Strand renewal = strand(lineage, "改造城镇老旧小区20个");
        assertThat(renewal.fate()).isEqualTo(Fate.SHORT);
        assertThat(renewal.reason()).isEqualTo("2022年承诺20个、报告16个");
        assertThat(strand(lineage, "加装电梯50部").fate()).isEqualTo(Fate.FINISHED);
    }

    @Test
    void withoutTheReportOnItsYearNothingIsCalledDropped() {
        Reading promise = Papers.report(2022, "社会大局稳定。", "开工建设望云潭剧院。");
        Lineage lineage = of(promise, Papers.report(2025, "社会大局稳定。", "办好民生实事。"));
        assertThat(strand(lineage, "望云潭剧院").fate()).isEqualTo(Fate.OPEN);
        assertThat(strand(lineage, "望云潭剧院").reason()).contains("未收到回顾2022年的报告");
        lineage = of(promise, Papers.report(2023, "社会大局稳定。", "办好民生实事。"));
        assertThat(strand(lineage, "望云潭剧院").fate()).isEqualTo(Fate.DROPPED);
    }

    @Test
    void oneNameInAnotherOrderIsTheSameProject() {
        Lineage lineage =
                of(Papers.report(2022, "社会大局稳定。", "加快树兰（澄江）国际医院建设。"), Papers.report(2023, "澄江树兰国际医院建成投用。", "办好民生实事。"));
        Strand hospital = strand(lineage, "树兰（澄江）国际医院");
        assertThat(hospital.fate()).isEqualTo(Fate.FINISHED);
        assertThat(hospital.links()).singleElement().satisfies(link -> {
            assertThat(link.ground()).isEqualTo(Ground.SAME_CHARACTERS);
            assertThat(link.confidence()).isGreaterThan(0.9);
        });
    }

    @Test
    void sectionsAndNumbersKeepProjectsApart() {
        Lineage lineage =
                of(Papers.report(2022, "社会大局稳定。", "开工建设望云潭产业园一期。"), Papers.report(2023, "社会大局稳定。", "开工建设望云潭产业园二期。"));
        assertThat(strand(lineage, "望云潭产业园一期")).isNotEqualTo(strand(lineage, "望云潭产业园二期"));
        assertThat(strand(lineage, "望云潭产业园一期").otherNames()).isEmpty();
    }

    @Test
    void aRejectedLinkKeepsTwoDocumentsApartAndAConfirmedOneJoinsThem() {
        List<Reading> readings =
                List.of(Papers.report(2022, "社会大局稳定。", "开工建设望云潭剧院。"), Papers.report(2023, "望云潭剧院建成投用。", "办好民生实事。"));
        Lineage before = Lineage.of(Papers.DISTRICT, LATE, readings);
        Strand theatre = strand(before, "望云潭剧院");
        assertThat(theatre.fate()).isEqualTo(Fate.FINISHED);
        String key = theatre.links().get(0).key();
        Lineage rejected = Lineage.of(Papers.DISTRICT, LATE, readings, Map.of(key, Decision.REJECTED));
        assertThat(strand(rejected, "望云潭剧院").documents()).hasSize(1);
        assertThat(strand(rejected, "望云潭剧院").fate()).isNotEqualTo(Fate.FINISHED);
        Lineage confirmed = Lineage.of(Papers.DISTRICT, LATE, readings, Map.of(key, Decision.CONFIRMED));
        assertThat(strand(confirmed, "望云潭剧院").links().get(0).weight()).isEqualTo(1);
    }

    @Test
    void aDoubtfulLinkJoinsOnlyOnceItIsConfirmed() {
        List<Reading> readings = List.of(
                Papers.report(2022, "社会大局稳定。", "开工建设望云潭文化剧院。"), Papers.report(2023, "望云潭文化剧院音乐厅建成投用。", "办好民生实事。"));
        Lineage before = Lineage.of(Papers.DISTRICT, LATE, readings);
        assertThat(before.doubtful())
                .singleElement()
                .satisfies(link -> assertThat(link.confidence()).isLessThan(Link.JOINS));
        String key = before.doubtful().get(0).key();
        Lineage after = Lineage.of(Papers.DISTRICT, LATE, readings, Map.of(key, Decision.CONFIRMED));
        assertThat(after.doubtful()).isEmpty();
        assertThat(strand(after, "望云潭文化剧院").documents()).hasSize(2);
    }
}
