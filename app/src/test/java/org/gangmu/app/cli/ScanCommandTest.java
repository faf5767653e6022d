package org.gangmu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command scan, with the files a user may give it. */
class ScanCommandTest {
    @TempDir
    Path directory;

    @Test
    void linesAreTextsOfTheirOwnWithOffsetsWithinThem() throws IOException {
        Path file = write("two.txt", "增长6.1%\r\n\n𠮷林十个\n");
        assertThat(Call.of("scan", "--lines", file.toString()).out()).isEqualTo("""
                {"line":1,"start":2,"end":6,"text":"6.1%","kind":"percent","value":"6.1","unit":"%"}
                {"line":1,"start":2,"end":5,"text":"6.1","kind":"number","value":"6.1","unit":null}
                {"line":3,"start":2,"end":4,"text":"十个","kind":"measure","value":"10","unit":"个"}
                {"line":3,"start":2,"end":3,"text":"十","kind":"number","value":"10","unit":null}
                """);
    }

    @Test
    void aWholeTextIsScannedAsAPersonReadsItWithOffsetsInTheFile() throws IOException {
        String text = "关于计划执行情况的报告\n\n全年实现地区生产总值545.3亿 元，同比增长２．５％，城镇新增就业人数稳步增加，全年达到1\n2万人。\n";
        Path file = write("whole.txt", text);
        String out = Call.of("scan", file.toString()).out();
        int gdp = text.indexOf("545.3");
        assertThat(out)
                .contains("{\"line\":3,\"start\":" + gdp + ",\"end\":" + (gdp + 8)
                        + ",\"text\":\"545.3亿 元\",\"kind\":\"currency\",\"value\":\"54530000000\",\"unit\":\"元\"}")
                .contains("\"text\":\"２．５％\",\"kind\":\"percent\",\"value\":\"2.5\"");
    }

    @Test
    void theAnswerGoesToAFileWhole() throws IOException {
        Path out = directory.resolve("new/tokens.jsonl");
        Call call = Call.of(
                "scan", "--out", out.toString(), write("a.txt", "共3.5万亩").toString());
        assertThat(call.status()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(Files.readString(out)).contains("\"value\":\"35000\",\"unit\":\"亩\"");
    }

    @Test
    void ofSeveralFilesEachTokenNamesItsOwn() throws IOException {
        Path first = write("a.txt", "十个");
        Path second = write("b.txt", "5%");
        assertThat(Call.of("scan", "--lines", first.toString(), second.toString())
                        .out()
                        .lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("{\"file\":\"" + first + "\",\"line\":1,"))
                .anyMatch(line -> line.startsWith("{\"file\":\"" + second + "\",\"line\":1,"));
    }

    @Test
    void badFilesAreNamedAndTheGoodOnesStillScanned() throws IOException {
        var noise = new byte[4000];
        new Random(7).nextBytes(noise);
        Path binary = Files.write(directory.resolve("binary.txt"), noise);
        Path empty = write("empty.txt", "");
        Path missing = directory.resolve("missing.txt");
        Path good = write("good.txt", "增长6.1%");
        Call call = Call.of("scan", empty.toString(), binary.toString(), missing.toString(), good.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("gangmu: "))
                .anyMatch(line -> line.contains("empty.txt is empty"))
                .anyMatch(line -> line.contains("binary.txt"))
                .anyMatch(line -> line.contains("missing.txt: check the path"));
        assertThat(call.out()).contains("6.1%");
    }

    @Test
    void halvesOfCharactersAreNoReasonToStop() throws IOException {
        byte[] wide = "\uFEFF增长5%，x\uD800达到三成".getBytes(StandardCharsets.UTF_16LE);
        wide[wide.length - 10] = 0x00; // the encoder put a question mark where a lone surrogate stood
        wide[wide.length - 9] = (byte) 0xD8;
        Path file = Files.write(directory.resolve("wide.txt"), wide);
        Call call = Call.of("scan", "--lines", file.toString());
        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("\"text\":\"5%\"", "\"start\":8,\"end\":10,\"text\":\"三成\"");
    }

    /** Not timed: were the time to grow with the square of the length, this would not end. */
    @Test
    void anUnbrokenLineOfFiftyMegabytesIsScanned() throws IOException {
        String clause = "坚持稳中求进，一批重点项目加快建设，".repeat(40) + "增长6.1%以上，";
        int times = 50_000_000 / clause.getBytes(StandardCharsets.UTF_8).length;
        Path file = write("long.txt", clause.repeat(times));
        Path out = directory.resolve("tokens.jsonl");
        assertThat(Call.of("scan", "--lines", "--out", out.toString(), file.toString())
                        .status())
                .isZero();
        try (var lines = Files.lines(out)) {
            assertThat(lines.filter(line -> line.contains("\"kind\":\"range\"")))
                    .hasSize(times);
        }
    }

    @Test
    void helpNamesTheKindsAndACallWithoutFilesIsWrong() throws IOException {
        assertThat(Call.of("scan", "--help").out()).contains("--lines", "--out", "ordinal", "currency");
        assertThat(Call.of("scan").status()).isEqualTo(2);
        Path folder = Files.createDirectory(directory.resolve("folder"));
        assertThat(Call.of("scan", folder.toString()).err()).contains("no text in");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
