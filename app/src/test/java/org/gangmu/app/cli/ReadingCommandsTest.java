package org.gangmu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands read, import and verify, with the files a user may give them. */
class ReadingCommandsTest {
    private static final String REPORT = """
            关于云溪区2022年国民经济和社会发展计划执行情况与2023年计划草案的报告
            （2023年1月15日）

            一、2022年计划执行情况
            全区实现地区生产总值545.3亿元，增长6.1%。
            """;

    @TempDir
    Path directory;

    private Path report;
    private Path empty;
    private Path binary;
    private Path noPlan;

    @BeforeEach
    void files() throws IOException {
        report = Files.writeString(directory.resolve("report.txt"), REPORT);
        empty = Files.writeString(directory.resolve("empty.txt"), "");
        var noise = new byte[4000];
        new Random(7).nextBytes(noise);
        binary = Files.write(directory.resolve("binary.txt"), noise);
        noPlan = Files.writeString(directory.resolve("letter.txt"), "今天天气很好，我们去公园玩。\n");
    }

    @Test
    void auditPrintsFindingsOrHowManyOfEachFamilyHold() throws IOException {
        Path sums = Files.writeString(
                directory.resolve("sums.txt"),
                "2022年全区新建、改造公共卫生间17座，其中新建4座，改造提升13座。\n\n2022年全市进出口总额13880.4亿元，其中出口8897.0亿元，进口4893.4亿元。\n");
        assertThat(run("audit", sums.toString()).out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"kind\":\"finding\",\"rule\":\"sum\",")
                        && line.contains("\"key\":\"sum|sha256:"));
        assertThat(run("audit", "--counts", sums.toString()).out().lines())
                .containsExactly(
                        "{\"kind\":\"finding_count\",\"rule\":\"sum\",\"holds\":1,\"rounding\":0,\"contradicts\":1,\"unclear\":0}");
    }

    @Test
    void budgetPrintsTheBooksLineByLineThenTheFindings() throws IOException {
        Path report = Files.writeString(
                directory.resolve("budget.txt"),
                "关于云溪区2022年预算执行情况和2023年预算草案的报告\n——2023年1月10日在云溪区第十届人民代表大会第二次会议上\n各位代表：\n一、2022年预算执行情况\n"
                        + "（一）一般公共预算执行情况\n2022年全区一般公共预算支出500万元，其中：教育支出300万元，卫生健康支出200万元。\n");
        List<String> lines = run("budget", report.toString()).out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith("{\"kind\":\"budget_line\",")
                .contains("\"book\":\"general\"", "\"parent\":null");
        String whole = lines.get(0).replaceFirst(".*\"numberStart\":(\\d+).*", "$1");
        assertThat(lines.get(1)).contains("\"item\":\"教育支出\"", "\"parent\":" + whole, "\"code\":\"205\"");
        assertThat(lines.get(3)).startsWith("{\"kind\":\"finding\",\"rule\":\"sum\",\"verdict\":\"holds\"");
    }

    @Test
    void lineagePrintsStrandsAndAlignChainsAndMatrices() {
        String sample = Path.of("..", "samples", "documents").toString();
        assertThat(run("lineage", "--region", "990103", "--as-of", "2024-02-01", sample)
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("{\"kind\":\"strand\",\"of\":\"project\",\"name\":\"云溪大剧院\"")
                        && line.contains("\"fate\":\"dropped\""))
                .allMatch(line -> line.startsWith("{\"kind\":\"strand\""));
        assertThat(run("align", "--as-of", "2024-02-01", sample).out().lines())
                .anyMatch(line -> line.contains("\"indicator\":\"进出口总额\"")
                        && line.contains("\"carry\":\"below\",\"reason\":\"低于上级目标2个百分点"))
                .anyMatch(line -> line.startsWith("{\"kind\":\"chain\"") && line.contains("\"needed\":25.77"));
        assertThat(run("lineage", "--region", "99", sample).status()).isEqualTo(2);
    }

    @Test
    void readPrintsTheDocumentAndItsStatementsAsJsonLines() {
        Call call = run("read", report.toString());
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        List<String> lines = call.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("{\"kind\":\"document\",\"id\":\"sha256:")
                .contains("\"type\":\"plan_report\"");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"indicator\":\"地区生产总值\"",
                                "\"value\":\"545.3\"",
                                "\"unit\":\"亿元\"",
                                "\"period\":\"2022\""));
    }

    @Test
    void aFileInGb18030GivesTheSameAsInUtf8() throws IOException {
        Path other = Files.write(directory.resolve("gb.txt"), REPORT.getBytes(Charset.forName("GB18030")));
        assertThat(withoutFile(run("read", other.toString()).out()))
                .isEqualTo(withoutFile(run("read", report.toString()).out()));
    }

    @Test
    void statementsOfAFileWithPagesTellTheirs() {
        Path pdf = Path.of("..", "samples", "formats", "2022-01-plan-report.pdf");
        List<String> figures = run("read", pdf.toString())
                .out()
                .lines()
                .filter(line -> line.startsWith("{\"kind\":\"figure\""))
                .toList();
        assertThat(figures).allMatch(line -> line.contains("\"page\":\""));
        assertThat(figures.get(0)).contains("\"page\":\"1\"");
        assertThat(figures.get(figures.size() - 1)).doesNotContain("\"page\":\"1\"");
        assertThat(run("read", report.toString()).out()).doesNotContain("\"page\"");
    }

    private static String withoutFile(String lines) {
        return lines.replaceAll("\"file\":\"[^\"]*\"", "");
    }

    @Test
    void textIsWhatOffsetsCountIn() {
        assertThat(run("read", "--text", report.toString()).out()).isEqualTo(REPORT);
    }

    @Test
    void explainSaysWhatANumberIsOrWhyItIsNone() {
        int gdp = REPORT.indexOf("545.3");
        assertThat(run("read", "--explain", "" + gdp, report.toString()).out()).contains("地区生产总值", "by rule");
        int year = REPORT.indexOf("2023年1月");
        assertThat(run("read", "--explain", "" + year, report.toString()).out()).contains("figure    none:");
        assertThat(run("read", "--explain", "99999", report.toString()).status())
                .isEqualTo(2);
    }

    @Test
    void badFilesAreNamedAndTheGoodOnesStillRead() {
        Path missing = directory.resolve("missing.txt");
        Call call = run("read", empty.toString(), binary.toString(), missing.toString(), report.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("gangmu: "))
                .anyMatch(line -> line.contains("empty.txt is empty"))
                .anyMatch(line -> line.contains("binary.txt"))
                .anyMatch(line -> line.contains("missing.txt: check the path"));
        assertThat(call.out()).contains("545.3");
    }

    @Test
    void aTextThatIsNoPlanIsReadAndSaidToBeNone() {
        Call call = run("read", noPlan.toString());
        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("letter.txt", "holds nothing that a plan");
    }

    @Test
    void aFileAsAnswerAppearsOnlyWhole() throws IOException {
        Path out = directory.resolve("new/facts.jsonl");
        assertThat(run("read", "--out", out.toString(), report.toString()).status())
                .isZero();
        assertThat(out).content(StandardCharsets.UTF_8).contains("545.3");
        try (var files = Files.list(out.getParent())) {
            assertThat(files).containsExactly(out);
        }
        assertThat(run("read", "--out", directory.toString(), report.toString()).err())
                .contains("it is a folder");
    }

    @Test
    void importTakesInWhatItCanAndVerifyProvesIt() {
        String data = directory.resolve("data").toString();
        Call first = run("import", data, empty.toString(), binary.toString(), noPlan.toString(), report.toString());
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.err().lines()).hasSize(3).allMatch(line -> line.startsWith("gangmu: not taken in: "));
        assertThat(first.out()).contains("report.txt: 1 document, ");
        Call again = run("import", data, report.toString());
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("already known");
        Call verified = run("verify", data);
        assertThat(verified.status()).isZero();
        assertThat(verified.out()).contains("source_file  1 rows intact");
    }

    @Test
    void aCallWithoutFilesIsAWrongCall() throws IOException {
        assertThat(run("read").status()).isEqualTo(2);
        assertThat(run("import", "data").status()).isEqualTo(2);
        Path folder = Files.createDirectory(directory.resolve("folder"));
        Call nothing = run("read", folder.toString());
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.err()).contains("no document in");
    }

    @Test
    void accountTellsAPasswordOnce() {
        Call call = run("account", directory.resolve("data").toString(), "li", "--role", "reviewer");
        assertThat(call.out()).startsWith("li (reviewer) signs in with: ");
        assertThat(run("account", directory.resolve("data").toString(), "li", "--role", "king")
                        .status())
                .isEqualTo(2);
    }

    private static Call run(String... args) {
        return Call.of(args);
    }
}
