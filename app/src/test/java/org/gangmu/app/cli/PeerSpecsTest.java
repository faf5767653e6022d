package org.gangmu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code gangmu scan --lines} against the test cases that another recogniser of Chinese numbers is measured by. The counts
 * are a ratchet: they may rise, never fall. What differs on purpose is listed in {@code peer-differences.tsv}; percentage
 * points, which the peer takes for percent, are recognised by their word.
 */
class PeerSpecsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Computed values (1/3, 1.1^23) agree in this many digits. */
    private static final MathContext DIGITS = new MathContext(12);

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "NumberModel, number, 363, 2",
        "PercentModel, percent, 108, 44",
        "NumberRangeModel, range, 64, 1",
        "OrdinalModel, ordinal, 7, 0"
    })
    void casesArePassedExceptThoseThatDifferOnPurpose(String model, String kind, int passed, int different)
            throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the peer's test cases are not here");
        Path specs = Path.of(data, "peers", "recognizers-specs", "Number", model + ".json");
        String json = Files.readString(specs).replace("\uFEFF", "");
        List<JsonNode> cases = new ArrayList<>();
        JSON.readTree(json).forEach(cases::add);
        List<List<Answer>> found = scan(cases, kind);
        Set<String> onPurpose = differences(model);
        List<String> failed = new ArrayList<>();
        int differing = 0;
        for (int i = 0; i < cases.size(); i++) {
            List<Answer> expected = answers(cases.get(i), kind);
            if (!expected.equals(found.get(i))) {
                String input = cases.get(i).get("Input").asString();
                boolean purpose = onPurpose.remove(input) || expected.stream().allMatch(Answer::isPoints);
                differing += purpose ? 1 : 0;
                if (!purpose) {
                    failed.add(input + " is " + expected + ", not " + found.get(i));
                }
            }
        }
        assertThat(failed).as("cases that fail without a reason").isEmpty();
        assertThat(onPurpose).as("differences that are none any more").isEmpty();
        assertThat(differing).isLessThanOrEqualTo(different);
        assertThat(cases.size() - differing).isGreaterThanOrEqualTo(passed);
    }

    /** What is said of one place of an input: offsets with exclusive end, the value, and of a range its two ends. */
    private record Answer(int start, int end, String text, String value) {
        boolean isPoints() {
            return text.replaceAll("\\s", "").matches(".*[个個]百分[点點]");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Answer answer
                    && start == answer.start
                    && end == answer.end
                    && value.equals(answer.value);
        }

        @Override
        public int hashCode() {
            return 31 * start + end;
        }
    }

    private List<List<Answer>> scan(List<JsonNode> cases, String kind) throws IOException {
        List<List<Answer>> found = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (JsonNode test : cases) {
            lines.append(test.get("Input").asString().replace('\n', ' ')).append('\n');
            found.add(new ArrayList<>());
        }
        Path file = Files.writeString(directory.resolve("inputs.txt"), lines);
        Call call = Call.of("scan", "--lines", file.toString());
        assertThat(call.status()).isZero();
        for (String line : call.out().lines().toList()) {
            JsonNode token = JSON.readTree(line);
            if (token.get("kind").asString().equals(kind)) {
                found.get(token.get("line").asInt() - 1)
                        .add(new Answer(
                                token.get("start").asInt(),
                                token.get("end").asInt(),
                                token.get("text").asString(),
                                value(token.get("value").asString(), kind)));
            }
        }
        return found;
    }

    private static List<Answer> answers(JsonNode test, String kind) {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode result : test.get("Results")) {
            String value = result.get("Resolution").get("value").asString();
            // the peer writes [20,30) and 5%
            String ours = value.replaceAll("[\\[()\\]%]", "").replace(",", "..");
            answers.add(new Answer(
                    result.get("Start").asInt(),
                    result.get("End").asInt() + 1,
                    result.get("Text").asString(),
                    value(ours, kind)));
        }
        return answers;
    }

    private static String value(String value, String kind) {
        if (!kind.equals("range")) {
            return number(value);
        }
        int dots = value.indexOf("..");
        return number(value.substring(0, dots)) + ".." + number(value.substring(dots + 2));
    }

    private static String number(String value) {
        return value.isEmpty()
                ? ""
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static Set<String> differences(String model) throws IOException {
        Set<String> inputs = new HashSet<>();
        try (var in = PeerSpecsTest.class.getResourceAsStream("peer-differences.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            table.lines()
                    .map(line -> line.split("\t"))
                    .filter(row -> row[0].equals(model))
                    .forEach(row -> inputs.add(row[1]));
        }
        return inputs;
    }
}
