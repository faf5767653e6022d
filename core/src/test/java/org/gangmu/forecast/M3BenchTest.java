package org.gangmu.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class M3BenchTest {
    @TempDir
    Path folder;

    /** On every fifth series' tail; the whole is in docs/forecasting.md. Bounds leave room for noise, not for a broken method. */
    @ParameterizedTest
    @EnumSource
    void heldOutTailsAreForecastAsWellAsEver(Frequency frequency) {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the M3 series are not here");
        M3Score score = M3Bench.read(Path.of(data, "forecasting")).sample(5).scoreTails(frequency);
        double[] most = switch (frequency) {
            case YEARLY -> new double[] {18.5, 3.2};
            case QUARTERLY -> new double[] {9.0, 1.12};
            case MONTHLY -> new double[] {14.2, 0.88};
        };
        assertThat(score.smape()).as("sMAPE").isLessThan(most[0]);
        assertThat(score.mase()).as("MASE").isLessThan(most[1]);
        assertThat(score.covered().of80()).as("covered").isBetween(0.75, 0.86);
        assertThat(score.covered().of50()).as("covered by half the intervals").isBetween(0.43, 0.57);
        assertThat(score.covered().of95()).as("covered by wide intervals").isBetween(0.9, 0.98);
        assertThat(score.coveredCut().of80())
                .as("covered where the history is cut")
                .isBetween(0.76, 0.84);
    }

    @Test
    void measuresAreThoseOfTheCompetition() {
        assertThat(Accuracy.symmetricPercent(110, 90)).isEqualTo(20);
        assertThat(Accuracy.symmetricPercent(0, 0)).isZero();
        assertThat(Accuracy.smape(new double[] {110, 90}, new double[] {90, 90}))
                .isEqualTo(10);
        // Mean error 2; a year's mean change (2 + 4) / 2 = 3.
        assertThat(Tail.yearlyChange(new double[] {1, 3, 7}, 1)).isEqualTo(3);
        assertThat(Accuracy.mase(new double[] {5, 9}, new double[] {4, 6}, 3)).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void tailsAreTheEndsOfTheTrainingPart() {
        double[] train = IntStream.rangeClosed(1, 20).mapToDouble(t -> t).toArray();
        List<Tail> tails = Tail.list(List.of(new M3Series("A", "MACRO", train, new double[6])), Frequency.YEARLY, 0, 4);
        Tail whole = tails.get(0);
        assertThat(whole.history().values()).hasSize(14);
        assertThat(whole.actual()[0] * whole.history().size()).isCloseTo(15, within(1e-9));
        assertThat(whole.weight()).isEqualTo(1);
        assertThat(tails.get(1).history().values()).hasSize(4);
        assertThat(tails.get(2).history().values()).hasSize(12);
        assertThat(tails.get(2).weight()).isCloseTo(Math.pow(0.5, 2.0 / 6), within(1e-12));
        assertThat(tails.get(2).latest()).isFalse();
    }

    @Test
    void theHeldOutEndOfTheTrainingPartTakesThePlaceOfTheTestPart() {
        M3Series held = new M3Series("A", "MACRO", new double[] {1, 2, 3, 4, 5}, new double[] {6, 7}).heldOut();
        assertThat(held.train()).containsExactly(1, 2, 3);
        assertThat(held.test()).containsExactly(4, 5);
    }

    @Test
    void aQuantileIsFittedWithItsTraits() {
        // Twice the trait plus 0, 1 … 9 in turn: the 80 % quantile lies between 7 and 8 above.
        double[][] traits = new double[200][];
        double[] values = new double[200];
        double[] weights = new double[200];
        for (int i = 0; i < 200; i++) {
            traits[i] = new double[] {1, i / 10};
            values[i] = 2 * (i / 10) + i % 10;
            weights[i] = 1;
        }
        double[] fitted = new QuantileFit(0.8, traits, values, weights).fit();
        assertThat(fitted[0]).isBetween(6.9, 8.1);
        assertThat(fitted[1]).isCloseTo(2, within(0.05));
    }

    @ParameterizedTest
    @EnumSource
    void theCalibrationsShippedAreReadAsTheyAreWritten(Frequency frequency) {
        for (Length length : Length.values()) {
            Calibration calibration = Calibration.get(frequency, length);
            assertThat(Calibration.parse(calibration.line())).isEqualTo(calibration);
            assertThat(calibration.listMethods(MethodPool.of(frequency))).isNotEmpty();
        }
    }

    @Test
    void theChoiceFindsTheMethodThatIsAlwaysRight() {
        // Alternating series: only the autoregression of values goes on alternating.
        double[] train =
                IntStream.range(0, 40).mapToDouble(t -> t % 2 == 0 ? 10 : 30).toArray();
        List<Tail> tails = Tail.list(List.of(new M3Series("A", "MACRO", train, new double[6])), Frequency.YEARLY, 0);
        assertThat(new MethodChoice(tails, MethodPool.of(Frequency.YEARLY)).choose())
                .containsExactly("autoregression");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertUnreadable("Yearly-train.csv does not exist");
    }

    @Test
    void aCellThatIsNoNumberIsNamedWithItsLine() throws IOException {
        write("Yearly-train.csv", "N1,MACRO,1,2,3,4,5,6,7,8,9", "N2,MACRO,1,2,x,4,5,6,7,8,9");
        write("Yearly-test.csv", "N1,MACRO,1,2,3,4,5,6", "N2,MACRO,1,2,3,4,5,6");
        assertUnreadable("Yearly-train.csv line 3: \"x\" is no number");
    }

    @Test
    void aCellLeftEmptyBetweenNumbersIsNotGuessed() throws IOException {
        write("Yearly-train.csv", "N1,MACRO,1,2,,4,5,6,7,8,9");
        write("Yearly-test.csv", "N1,MACRO,1,2,3,4,5,6");
        assertUnreadable("line 2: \"\" is no number");
    }

    @Test
    void aSeriesInOneFileOnlyIsNamed() throws IOException {
        write("Yearly-train.csv", "N1,MACRO,1,2,3,4,5,6,7,8,9");
        write("Yearly-test.csv", "N2,MACRO,1,2,3,4,5,6");
        assertUnreadable("lacks N1");
    }

    @Test
    void aTestPartOfAnotherLengthIsNamed() throws IOException {
        write("Yearly-train.csv", "N1,MACRO,1,2,3,4,5,6,7,8,9");
        write("Yearly-test.csv", "N1,MACRO,1,2,3,4,5");
        assertUnreadable("N1", "5 test values", "6");
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), "V1,type,V2\r\n" + String.join("\r\n", lines) + "\r\n");
    }

    private void assertUnreadable(String... parts) {
        assertThatExceptionOfType(UnreadableSeries.class)
                .isThrownBy(() -> M3Files.read(folder, Frequency.YEARLY))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }
}
