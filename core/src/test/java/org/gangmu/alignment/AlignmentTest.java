package org.gangmu.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final Path SAMPLE = Path.of("../samples/documents");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Region CITY = new Region("990100", "澄江市");
    private static final Region DISTRICT = new Region("990103", "云溪区");
    private static final List<Reading> READINGS = read();

    private static List<Reading> read() {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            Reader reader = Reader.with(
                    Regions.standard().including(Regions.parse(Files.readAllLines(SAMPLE.resolve("regions.tsv")))));
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> reader.read(Formats.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matrix matrix() {
        return Matrix.of(CITY, 2022, DAY, READINGS, List.of(CITY, DISTRICT));
    }

    private static Matrix.Row row(String indicator, boolean growth) {
        return matrix().rows().stream()
                .filter(row -> row.indicator().equals(indicator) && row.growth() == growth)
                .findFirst()
                .orElseThrow(() -> new AssertionError(indicator + " is not in "
                        + matrix().rows().stream().map(Matrix.Row::indicator).toList()));
    }

    private static Chain chain(String indicator) {
        return Chain.listAll(DISTRICT.code(), DAY, READINGS).stream()
                .filter(chain -> chain.goal().indicator().startsWith(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDistrictsForeignTradeDoesNotCarryTheCitys() {
        Matrix.Row trade = row("进出口总额", true);
        assertThat(trade.above()).isNotNull();
        assertThat(trade.above().value()).hasToString("8");
        Matrix.Cell cell = trade.cells().get(0);
        assertThat(cell.own()).isNotNull();
        assertThat(cell.value()).hasToString("6");
        assertThat(cell.difference()).hasToString("-2");
        assertThat(cell.carry()).isEqualTo(Carry.BELOW);
        assertThat(cell.reason()).isEqualTo("低于上级目标2个百分点，未承接上级要求");
    }

    @Test
    void nothingElseIsBelowTheCityExceptWhatIs() {
        assertThat(matrix().rows().stream()
                        .filter(row -> row.cells().get(0).carry() == Carry.BELOW)
                        .map(row -> row.indicator()))
                .contains("进出口总额")
                .doesNotContain("地区生产总值", "规模以上工业增加值", "固定资产投资", "城镇登记失业率");
        assertThat(row("地区生产总值", true).cells().get(0).carry()).isEqualTo(Carry.CARRIES);
        assertThat(row("城镇登记失业率", false).cells().get(0).carry())
                .as("3.5 % at most carries 4 % at most")
                .isEqualTo(Carry.CARRIES);
    }

    @Test
    void amountsOfAPartAndItsWholeAreSharesAndNoShortfall() {
        Matrix.Cell jobs = row("城镇新增就业人数", false).cells().get(0);
        assertThat(jobs.carry()).isEqualTo(Carry.SHARE);
        assertThat(jobs.share()).as("1.3 of 12").hasToString("10.8");
    }

    @Test
    void whatTheCityHandsDownStandsBesideTheDistrictAndNotInTheCitysPlace() {
        Matrix.Row air = row("空气质量优良天数比率", false);
        assertThat(air.above()).isNotNull();
        assertThat(air.above().value()).hasToString("75.5");
        assertThat(air.cells().get(0).handedDown()).isNotNull();
        assertThat(air.cells().get(0).handedDown().value()).hasToString("76.5");
    }

    @Test
    void theGrowthStillNeededFollowsFromTheLastValue() {
        Chain trade = chain("进出口总额");
        // 45.2 in 2023, 71.5 wanted in 2025: (71.5 / 45.2)^(1/2) − 1 = 25.77 %
        assertThat(trade.left()).isEqualTo(2);
        assertThat(trade.needed()).isCloseTo(25.77, within(0.01));
        assertThat(trade.paceUnit()).isEqualTo("%");
        assertThat(trade.reachedIn()).as("5.2, −3.7, −4.0").isEmpty();
        assertThat(trade.planned()).isNotNull();
        assertThat(trade.planned().value()).hasToString("3");
        assertThat(trade.suffices()).isFalse();
    }

    @Test
    void aRateNeedsAStepAndNoGrowth() {
        Chain places = chain("每千人口拥有3岁以下婴幼儿托位数");
        // 2.3 in 2023, 4.6 wanted in 2025: (4.6 − 2.3) / 2 = 1.15
        assertThat(places.needed()).isCloseTo(1.15, within(1e-9));
        assertThat(places.reachedIn()).as("0.3, 0.2, 0.2").isEmpty();
    }

    @Test
    void aSumNeedsWhatIsLeftOfIt() {
        Chain jobs = chain("城镇新增就业");
        double told = jobs.steps().stream()
                .filter(step -> step.level() != null)
                .mapToDouble(step -> step.level().value().doubleValue())
                .sum();
        assertThat(jobs.needed()).isCloseTo((6.5 - told) / 2, within(1e-9));
    }

    @Test
    void whatIsReachedAndWhatIsReferredToNeedNothing() {
        assertThat(chain("高新技术企业数量").needed()).isNull();
        assertThat(chain("高新技术企业数量").reason()).contains("已达到");
        assertThat(chain("空气质量优良天数比率").reason()).contains("完成市");
    }

    @Test
    void onlyWhatIsKnownOnTheDayCounts() {
        LocalDate before = LocalDate.of(2022, 1, 20);
        assertThat(Matrix.years(CITY, before, READINGS, List.of(CITY, DISTRICT)))
                .isEmpty();
        assertThat(Matrix.years(CITY, DAY, READINGS, List.of(CITY, DISTRICT))).containsExactly(2022);
        Chain trade = Chain.listAll(DISTRICT.code(), before, READINGS).stream()
                .filter(chain -> chain.goal().indicator().startsWith("进出口总额"))
                .findFirst()
                .orElseThrow();
        // 48.9 in 2021: (71.5 / 48.9)^(1/4) − 1 = 9.96 %
        assertThat(trade.needed()).isCloseTo(9.96, within(0.01));
    }
}
