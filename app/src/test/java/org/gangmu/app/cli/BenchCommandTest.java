package org.gangmu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command bench, on a folder of straight lines laid out as the M3 series are. */
class BenchCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        write("Yearly", 30, 6);
        write("Quarterly", 40, 8);
        write("Monthly", 90, 18);
    }

    private void write(String name, int train, int test) throws IOException {
        Files.writeString(folder.resolve(name + "-train.csv"), lines(1, train));
        Files.writeString(folder.resolve(name + "-test.csv"), lines(1 + train, test));
    }

    /** Three series: 100 + 10 t, 100 + 20 t and 100 + 30 t, each with a small zigzag. */
    private static String lines(int from, int count) {
        return "V1,type,V2\n"
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(k -> "N" + k + "," + (k == 1 ? "MACRO" : "MICRO") + ","
                                + IntStream.range(from, from + count)
                                        .mapToObj(t -> String.format(Locale.ROOT, "%.1f", 100 + 10.0 * k * t + t % 3))
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aLineOfScoresIsPrintedForEachFrequency() {
        Call call = run("bench", "m3", folder.toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        List<String> lines = call.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("test").contains("sMAPE", "MASE", "in 80 %", "cut 80 %", "MACRO sMAPE");
        assertThat(lines.get(1))
                .startsWith("yearly")
                .matches("yearly +3 +\\d+\\.\\d\\d +\\d+\\.\\d{3}( +\\d+\\.\\d){6} +\\d+\\.\\d\\d");
        assertThat(lines.get(3)).startsWith("monthly");
        assertThat(lines.get(4)).startsWith("9 series in ");
        double smape = Double.parseDouble(lines.get(2).strip().split(" +")[2]);
        assertThat(smape).as("straight lines are easy").isLessThan(5);
    }

    @Test
    void tailsAreScoredWithoutTheTestParts() throws IOException {
        String before = run("bench", "m3", folder.toString(), "--tails").out();
        assertThat(before).startsWith("tails");
        Path test = folder.resolve("Yearly-test.csv");
        Files.writeString(test, Files.readString(test).replaceAll(",\\d", ",9"));
        assertThat(withoutTime(run("bench", "m3", folder.toString(), "--tails").out()))
                .isEqualTo(withoutTime(before));
    }

    private static String withoutTime(String scores) {
        return scores.replaceAll("in [\\d.]+ s", "");
    }

    @Test
    void fitPrintsALineForEachFrequencyAndLength() {
        Call call = run("bench", "m3", folder.toString(), "--fit");
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines().filter(line -> !line.startsWith("#")))
                .hasSize(9)
                .allSatisfy(line -> assertThat(line.split("\t")).hasSize(10))
                .allSatisfy(line -> assertThat(line).doesNotContain("NaN", "Infinity"));
    }

    @Test
    void aFolderThatIsMissingIsSaidInOneLine() {
        Call call = run("bench", "m3", folder.resolve("nowhere").toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).contains("nowhere", "Yearly-train.csv does not exist");
    }

    @Test
    void aMalformedLineIsNamed() throws IOException {
        Path file = folder.resolve("Quarterly-train.csv");
        Files.writeString(file, Files.readString(file) + "N4,MICRO,1,2,many,4\n");
        Call call = run("bench", "m3", folder.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .contains("Quarterly-train.csv line 5: \"many\" is no number")
                .hasLineCount(1);
    }

    @Test
    void seriesTooShortToFitAreSaidSo() throws IOException {
        write("Yearly", 8, 6);
        Call call = run("bench", "m3", folder.toString(), "--fit");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("no yearly series is long enough");
    }

    @Test
    void wrongCallsAreToldApartFromFailures() {
        assertThat(run("bench", "m4", folder.toString()).status()).isEqualTo(2);
        assertThat(run("bench", "m4", folder.toString()).err()).contains("There is no bench m4, only m3");
        assertThat(run("bench", "m3").status()).isEqualTo(2);
        assertThat(run("bench", "m3", folder.toString(), "--fit", "--tails").status())
                .isEqualTo(2);
    }

    record Call(int status, String out, String err) {}

    private static Call run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Gangmu.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
