package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.Document;
import org.gangmu.document.format.Formats;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Pattern EXAMPLE = Pattern.compile(
            "\"rule\": \"(\\w+)\",\\s*\"verdict\": \"(\\w+)\",\\s*\"figures\": \\[(.*?)\\]", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\"file\": \"([^\"]+)\",\\s*\"numberStart\": (\\d+)");
    private static final Pattern START = Pattern.compile("\"numberStart\": (\\d+)");

    @Test
    void everyGoldIdentityOfAPublicGazetteIsFound() throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        List<Finding> findings = Audit.of(read(Path.of(data, "corpus"), Reader.standard(), "004_.*"));
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of(data, "gold", "audit.examples.json")));
        int seen = 0;
        while (example.find()) {
            Set<Integer> figures = new HashSet<>();
            Matcher start = START.matcher(example.group(3));
            while (start.find()) {
                figures.add(Integer.parseInt(start.group(1)));
            }
            String rule = example.group(1);
            String verdict = example.group(2);
            assertThat(findings)
                    .as("%s %s", rule, figures)
                    .anyMatch(finding -> finding.rule().code().equals(rule)
                            && finding.verdict().code().equals(verdict)
                            && starts(finding).containsAll(figures));
            seen++;
        }
        assertThat(seen).isEqualTo(7);
    }

    @Test
    void inPublicDocumentsOnlyTheSocialInsuranceFundsThatDoNotCloseAreCalledContradictory() throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        assertThat(Audit.of(read(Path.of(data, "corpus"), Reader.standard(), ".*")))
                .filteredOn(finding -> finding.verdict() == Outcome.CONTRADICTS)
                .extracting(finding -> finding.rule().code(), Finding::stated, Finding::computed)
                .containsExactly(
                        tuple("stock_flow", "70247万元", "71090"), // 69865 + 49794 - 48569
                        tuple("stock_flow", "66403万元", "66361"), // 65939 + 7871 - 7449
                        tuple("stock_flow", "3844万元", "4729")); // 3926 + 41923 - 41120
    }

    @Test
    void aGazetteHoldsThirtyIdentitiesThatAreNoRepeats() throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        Map<FindingRule, Long> held = Audit.of(read(Path.of(data, "corpus"), Reader.standard(), "004_.*")).stream()
                .filter(finding -> finding.verdict() == Outcome.HOLDS)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        assertThat(held.values().stream().mapToLong(Long::longValue).sum() - held.get(FindingRule.REPEAT))
                .as("by family: %s", held)
                .isGreaterThanOrEqualTo(38);
        assertThat(held)
                .containsKeys(
                        FindingRule.SUM,
                        FindingRule.STOCK_FLOW,
                        FindingRule.GROWTH,
                        FindingRule.COMPOUND_GROWTH,
                        FindingRule.SHARE,
                        FindingRule.COMPOSITION,
                        FindingRule.PLAN_SHARE,
                        FindingRule.AVERAGE,
                        FindingRule.MULTIPLE,
                        FindingRule.DIFFERENCE);
    }

    @Test
    void thePlantedContradictionsOfTheSampleAreFoundAndNoOthers() throws IOException {
        Path documents = SAMPLES.resolve("documents");
        Regions regions =
                Regions.standard().including(Regions.parse(Files.readAllLines(documents.resolve("regions.tsv"))));
        List<Reading> readings = read(documents, Reader.with(regions), ".*\\.txt");
        Map<String, String> files = readings.stream()
                .flatMap(reading -> reading.documents().stream())
                .collect(Collectors.toMap(Document::id, Document::file));
        List<Set<String>> contradicted = Audit.of(readings).stream()
                .filter(finding -> finding.verdict() == Outcome.CONTRADICTS)
                .map(finding -> finding.figures().stream()
                        .map(figure -> files.get(figure.span().document()) + " " + figure.numberStart())
                        .collect(Collectors.toSet()))
                .toList();
        List<Set<String>> planted = planted();
        assertThat(planted)
                .hasSize(3)
                .allSatisfy(wrong -> assertThat(contradicted)
                        .anyMatch(found -> found.stream().anyMatch(wrong::contains)));
        assertThat(contradicted)
                .allSatisfy(found ->
                        assertThat(planted).anyMatch(wrong -> found.stream().anyMatch(wrong::contains)));
    }

    /** Where the numbers stand that are wrong on purpose, by contradiction. */
    private static List<Set<String>> planted() throws IOException {
        String truth = Files.readString(SAMPLES.resolve("truth/planted.json"));
        String contradictions = truth.substring(0, truth.indexOf("\"laggards\""));
        List<Set<String>> planted = new ArrayList<>();
        for (String block : contradictions.split("\"wrong\":")) {
            int right = block.indexOf("\"right\":");
            Set<String> wrong = new HashSet<>();
            Matcher place = PLACE.matcher(right < 0 ? "" : block.substring(0, right));
            while (place.find()) {
                wrong.add(place.group(1) + " " + place.group(2));
            }
            if (!wrong.isEmpty()) {
                planted.add(wrong);
            }
        }
        return planted;
    }

    @Test
    void whateverDigitsAreWrongNothingIsGuessedAndNothingFails() throws IOException {
        Random random = new Random(11);
        for (String name :
                List.of("2021-02-outline.txt", "2023-01-budget-report.txt", "2023-12-monthly-statistics.txt")) {
            String text = Files.readString(SAMPLES.resolve("documents").resolve(name));
            for (int round = 0; round < 4; round++) {
                StringBuilder wrong = new StringBuilder(text);
                for (int i = 0; i < wrong.length(); i++) {
                    if (Character.isDigit(wrong.charAt(i)) && random.nextInt(6) == 0) {
                        wrong.setCharAt(i, "0000123456789-.".charAt(random.nextInt(15)));
                    }
                }
                assertThat(audit(wrong.toString()))
                        .allSatisfy(finding -> assertThat(finding.message() + finding.computed())
                                .doesNotContain("NaN", "Infinity", "null"));
            }
        }
    }

    @Test
    void aBreakdownThatDoesNotAddUpContradicts() {
        String text = "2020年一般公共预算支出实现1000万元。支出项目的情况是：教育支出500万元；卫生支出300万元；国防支出100万元；其他各项支出%s万元。\n";
        assertThat(audit(text.formatted("100"))).extracting(Finding::verdict).containsExactly(Outcome.HOLDS);
        assertThat(audit(text.formatted("90"))).extracting(Finding::verdict).containsExactly(Outcome.CONTRADICTS);
    }

    @Test
    void aShareOfThePlanIsRecomputed() {
        String text = "2020年全区一般公共预算收入实现528,374万元，完成调整预期523,000万元的%s%%。\n";
        assertThat(audit(text.formatted("101.03"))).extracting(Finding::verdict).containsExactly(Outcome.HOLDS);
        assertThat(audit(text.formatted("110.3"))).extracting(Finding::verdict).containsExactly(Outcome.CONTRADICTS);
    }

    private static List<Finding> audit(String text) {
        return Audit.of(List.of(Reader.standard().read(SourceText.of("t.txt", text))));
    }

    private static Set<Integer> starts(Finding finding) {
        return finding.figures().stream().map(Figure::numberStart).collect(Collectors.toSet());
    }

    private static List<Reading> read(Path folder, Reader reader, String names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .map(file -> reader.read(Formats.read(file)))
                    .toList();
        }
    }
}
