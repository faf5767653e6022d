package org.gangmu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gangmu.document.format.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    private static final String SAMPLES = Path.of("..", "samples", "documents").toString();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void theReportAsJsonFollowsTheContract() throws IOException {
        Path out = folder.resolve("report.json");
        assertThat(call("evaluate", "--region", "990103", "--as-of", "2024-02-01", "--out", out.toString(), SAMPLES)
                        .status())
                .isZero();
        JsonNode report = JSON.readTree(Files.readString(out));
        assertThat(report.get("plan").get("period").asString()).isEqualTo("2021-2025");
        assertThat(report.get("asOf").asString()).isEqualTo("2024-02-01");
        assertThat(report.get("indicators").size()).isEqualTo(26);
        JsonNode gdp = report.get("indicators").get(0);
        assertThat(gdp.get("base").get("value").asString()).isEqualTo("486.2");
        assertThat(gdp.get("target").get("value").asString()).isEqualTo("681.9");
        assertThat(gdp.get("latest").get("value").asString()).isEqualTo("600.6");
        assertThat(gdp.get("light").asString()).isEqualTo("green");
        assertThat(gdp.get("elapsed").asDouble()).isEqualTo(0.6);
        assertThat(gdp.get("forecast").get("probability").isNull()).isTrue(); // constant prices beside current ones
        JsonNode revenue = report.get("indicators").get(3);
        JsonNode forecast = revenue.get("forecast");
        assertThat(forecast.get("period").asString()).isEqualTo("2025");
        assertThat(forecast.get("observations").asInt()).isEqualTo(5); // 2015, 2020 to 2023
        assertThat(forecast.get("low").asDouble())
                .isLessThan(forecast.get("value").asDouble());
        assertThat(forecast.get("high").asDouble())
                .isGreaterThan(forecast.get("value").asDouble());
        assertThat(forecast.get("probability")).isEqualTo(revenue.get("probability"));
        assertThat(revenue.get("probability").asDouble()).isBetween(0.2, 0.6);
        assertThat(forecast.get("sources").isEmpty()).isFalse();
        assertThat(report.get("tasks").isEmpty()).isFalse();
        assertThat(report.get("findings").toString()).contains("\"verdict\":\"contradicts\"");
    }

    @Test
    void theReportAsAPageNeedsNothingElseAndJudgesInItsHeadline() throws IOException {
        Path out = folder.resolve("deep").resolve("report.html");
        assertThat(call(
                                "evaluate",
                                "--region",
                                "990103",
                                "--as-of",
                                "2024-02-01",
                                "--format",
                                "html",
                                "--out",
                                out.toString(),
                                SAMPLES)
                        .status())
                .isZero();
        String page = Files.readString(out);
        assertThat(page).contains("26 项主要指标，22 项可以研判：20 项在轨，2 项明显落后", "澄江市云溪区");
        assertThat(page).contains("<h1>澄江市云溪区“十四五”规划实施情况2023年度评估报告</h1>", "期末约为53.9亿元，八成可能在");
        assertThat(page)
                .doesNotContain("{{")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "docx", "pdf"})
    void theSameDocumentsAndDayGiveTheSameBytes(String format) throws IOException {
        Path one = evaluate(format, folder.resolve("one." + format));
        Path other = evaluate(format, folder.resolve("other." + format));
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void theReportOnPaperSaysWhatThePageSays(String format) throws IOException {
        Path out = evaluate(format, folder.resolve("report." + format));
        String text = Formats.read(out).chars().replaceAll("\\s", "");
        assertThat(text)
                .contains("澄江市云溪区“十四五”规划实施情况2023年度评估报告")
                .contains("一、总体判断", "二、主要指标完成情况", "（一）经济发展", "存在问题", "对策建议", "资料出处")
                .contains("余下2年须保持年均25.8%的增速")
                .contains("主要指标完成情况表");
    }

    @Test
    void theKindOfEvaluationCanBeChosenAndAWrongOneIsAWrongCall() throws IOException {
        Path out = folder.resolve("mid-term.json");
        assertThat(call(
                                "evaluate",
                                "--region",
                                "990103",
                                "--as-of",
                                "2024-02-01",
                                "--kind",
                                "mid-term",
                                "--out",
                                out.toString(),
                                SAMPLES)
                        .status())
                .isZero();
        JsonNode report = JSON.readTree(Files.readString(out)).get("report");
        assertThat(report.get("kind").asString()).isEqualTo("mid-term");
        assertThat(report.get("title").asString()).endsWith("中期评估报告");
        JsonNode sentence = report.get("chapters")
                .get(0)
                .get("blocks")
                .get(0)
                .get("sentences")
                .get(0);
        assertThat(sentence.get("id").asString()).isEqualTo("overall-1");
        assertThat(sentence.get("sources").size()).isEqualTo(27); // the plan and its 26 targets
        assertThat(sentence.get("numbers").get("all").get("text").asString()).isEqualTo("26项");
        assertThat(call("evaluate", "--region", "990103", "--kind", "weekly", SAMPLES)
                        .err())
                .contains("yearly, mid-term, final");
        assertThat(call("evaluate", "--region", "990103", "--as-of", "2024-02-01", "--format", "pdf", SAMPLES)
                        .err())
                .contains("name a file with --out");
    }

    private Path evaluate(String format, Path out) {
        Call call = call(
                "evaluate",
                "--region",
                "990103",
                "--as-of",
                "2024-02-01",
                "--format",
                format,
                "--out",
                out.toString(),
                SAMPLES);
        assumeTrue(!call.err().contains("no Chinese font"), "no Chinese font is installed: no PDF can be written");
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        return out;
    }

    @Test
    void aRegionWithoutAnOutlineIsAFailureThatSaysWhatToDo() {
        Call call = call("evaluate", "--region", "370103", "--as-of", "2024-02-01", SAMPLES);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("no outline of 370103").contains("--as-of");
    }

    @Test
    void wrongOptionsAreWrongCalls() {
        assertThat(call("evaluate", SAMPLES).status()).isEqualTo(2);
        assertThat(call("evaluate", "--region", "37", SAMPLES).status()).isEqualTo(2);
        assertThat(call("evaluate", "--region", "990103", "--rules", "kind", SAMPLES)
                        .err())
                .contains("national, strict");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreJudged() {
        Call call = call(
                "evaluate",
                "--region",
                "990103",
                "--as-of",
                "2024-02-01",
                SAMPLES,
                folder.resolve("missing.txt").toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("\"indicators\"");
        assertThat(call.err()).contains("missing.txt");
    }

    @Test
    void theAssessmentPrintsOneAgencyALineWithEveryPointExplained() throws IOException {
        Call call = call("assess", "--region", "990103", "--as-of", "2024-02-01", SAMPLES);
        assertThat(call.err()).isEmpty();
        List<JsonNode> scores = call.out().lines().map(JSON::readTree).toList();
        assertThat(scores.get(0).get("rank").asInt()).isEqualTo(1);
        assertThat(scores).allSatisfy(score -> {
            assertThat(score.get("weights").asString()).isEqualTo("national/2");
            score.get("items")
                    .forEach(item -> assertThat(item.get("reason").asString()).isNotBlank());
        });
        Path owners = folder.resolve("owners.tsv");
        Files.writeString(owners, "bureau\t招商局\tthe bureau\t招商\tforeign_trade");
        assertThat(call("assess", "--region", "990103", "--as-of", "2024-02-01", "--owners", owners.toString(), SAMPLES)
                        .out())
                .contains("\"agency\":\"招商局\"");
        Files.writeString(owners, "bureau\t招商局");
        assertThat(call("assess", "--region", "990103", "--owners", owners.toString(), SAMPLES)
                        .err())
                .contains("cannot use", "five fields");
        assertThat(call("assess", "--region", "990103", "--weights", "kind", SAMPLES)
                        .err())
                .contains("national");
    }

    @Test
    void theAuditPrintsOneFindingALine() {
        Call call = call("audit", SAMPLES);
        assertThat(call.status()).isZero();
        assertThat(call.out().lines()).allSatisfy(line -> {
            JsonNode finding = JSON.readTree(line);
            assertThat(finding.get("kind").asString()).isEqualTo("finding");
            assertThat(finding.get("figures").size()).isGreaterThanOrEqualTo(2);
        });
    }

    private static Call call(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Gangmu.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private record Call(int status, String out, String err) {}
}
