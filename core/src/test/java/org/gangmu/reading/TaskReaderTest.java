package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangmu.document.format.Formats;
import org.gangmu.statement.TaskClause;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（责任单位：区教育局、区财政局，各街道办事处） | [] | [区教育局, 区财政局, 各街道办事处]",
                "（牵头单位：区发改局；责任单位：区工信局、区商务局） | [区发改局] | [区工信局, 区商务局]",
                "（牵头单位：区发改局，配合单位：区工信局、区商务局） | [区发改局] | [区工信局, 区商务局]",
                "（区科技局牵头，区财政局、区人社局配合） | [区科技局] | [区财政局, 区人社局]",
                "（区科技局牵头，区财政局、各镇街按职责分工负责） | [区科技局] | [区财政局, 各镇街]",
                "（区科技局、区财政局按职责分工负责） | [] | [区科技局, 区财政局]",
                "（区财政局牵头负责） | [区财政局] | []",
                "（责任部门：区城管局） | [] | [区城管局]",
            })
    void agenciesAreReadFromEveryWordingOfTheClosingBracket(String bracket, String lead, String responsible) {
        TaskClause task = tasks("一、重点任务\n1.新建公园3处（含口袋公园），年底前完工。" + bracket + "\n2.改造道路。（责任单位：区住建局）")
                .get(0);
        assertThat(task.lead()).hasToString(lead);
        assertThat(task.responsible()).hasToString(responsible);
        assertThat(task.number()).isEqualTo("1");
        assertThat(task.title()).isEqualTo("新建公园3处（含口袋公园），年底前完工");
        assertThat(task.section()).containsExactly("一、重点任务");
    }

    @ParameterizedTest
    @CsvSource({
        "2021年6月底前建成, 2021-06",
        "力争2022年9月开学, 2022-09",
        "10月底前完工, 2022-10",
        "年底前完成, 2022",
        "到2023年覆盖率达到90%, 2023",
        "6月15日前报送, 2022-06-15",
        "推进试点, ",
    })
    void deadlinesAreReadWithTheYearOfThePlan(String text, String deadline) {
        assertThat(Deadline.find(text, 2022)).isEqualTo(deadline);
    }

    @Test
    void aBracketThatNamesNoAgencyEndsNoTask() {
        assertThat(tasks("一、重点任务\n1.建设山东（济南）国际医院（一期）。")).isEmpty();
    }

    @Test
    void everyTaskOfTheSampleIsReadExactly() throws IOException {
        Path samples = Path.of("..", "samples");
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(samples.resolve("truth").resolve("tasks.jsonl"))) {
            Path file = samples.resolve("documents").resolve(field(line, "file"));
            check(line, Reader.standard().read(Formats.read(file)).list(TaskClause.class), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTaskOfTheGazetteIsReadExactly() throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        List<TaskClause> told;
        try (Stream<Path> files = Files.list(Path.of(data, "corpus"))) {
            Path gazette = files.filter(f -> f.getFileName().toString().startsWith("004"))
                    .findFirst()
                    .orElseThrow();
            told = Reader.standard().read(Formats.read(gazette)).list(TaskClause.class);
        }
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(data, "gold", "004.tasks.jsonl"))) {
            check(line, told, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(String line, List<TaskClause> told, List<String> wrong) {
        boolean found = told.stream()
                .anyMatch(task -> task.span().start() == Integer.parseInt(field(line, "start"))
                        && task.span().end() == Integer.parseInt(field(line, "end"))
                        && quoted(task.lead()).equals(field(line, "lead"))
                        && quoted(task.responsible()).equals(field(line, "responsible")));
        if (!found) {
            wrong.add(line);
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').toList().toString();
    }

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\": ?(\"([^\"]*)\"|\\[[^]]*]|\\d+)")
                .matcher(json);
        assertThat(found.find()).as(name + " in " + json).isTrue();
        return found.group(2) == null ? found.group(1) : found.group(2);
    }

    private static List<TaskClause> tasks(String text) {
        String head =
                "云溪区人民政府办公室\n关于印发《2022年重点任务分工方案》的通知\n云政办发〔2022〕5号\n各街道办事处，区政府各部门：\n现印发给你们，请认真贯彻执行，确保各项任务落到实处、取得实效。\n";
        return Reader.standard().read(SourceText.of("t.txt", head + text)).list(TaskClause.class);
    }
}
