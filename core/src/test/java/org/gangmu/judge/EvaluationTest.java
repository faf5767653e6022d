package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Pattern TRUTH = Pattern.compile(
            "\"indicator\": \"([^\"]+)\",\\s*\"latest\": \"([^\"]*)\",\\s*\"elapsed\": ([\\d.]+),\\s*\"path\": ([\\d.]+|null),\\s*\"light\": (?:\"(\\w+)\"|null)");

    @Test
    void theMidTermOfARealDistrictIsJudgedFromItsPublishedDocuments() throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        List<Reading> readings = read(Path.of(data, "corpus"), Reader.standard(), "00[013]_.*");
        Evaluation evaluation =
                Evaluation.of("370103", LocalDate.of(2023, 1, 31), readings).orElseThrow();
        assertThat(evaluation.verdicts()).hasSize(23).allSatisfy(verdict -> {
            assertThat(verdict.reason()).isNotBlank();
            assertThat(verdict.light() == Light.GREY).isEqualTo(verdict.cause() != null);
        });
        Verdict gdp = verdict(evaluation, "地区生产总值");
        assertThat(gdp.light()).isEqualTo(Light.GREEN);
        assertThat(gdp.target().base().value()).isEqualByComparingTo("1059.6");
        assertThat(gdp.target().value().value()).isEqualByComparingTo("1486.1");
        assertThat(gdp.latest().value()).isEqualByComparingTo("1300");
        assertThat(gdp.basis()).isEqualTo("mixed");
        Verdict revenue = verdict(evaluation, "一般公共预算收入");
        assertThat(revenue.light()).isEqualTo(Light.RED);
        assertThat(revenue.latest().value()).isEqualByComparingTo("89.23");
        assertThat(revenue.reason()).contains("余下3年需年均增长18.1%"); // (147 / 89.23)^(1/3)
    }

    @Test
    void theSampleDistrictGetsTheLightsItsTruthTells() throws IOException {
        Evaluation evaluation = sample(sampleReadings());
        Matcher truth = TRUTH.matcher(Files.readString(SAMPLES.resolve("truth").resolve("lights.json")));
        int seen = 0;
        while (truth.find()) {
            Verdict verdict = verdict(evaluation, truth.group(1));
            String light = truth.group(5) == null ? "grey" : truth.group(5);
            assertThat(verdict.light().code()).as(truth.group(1)).isEqualTo(light);
            if (!truth.group(4).equals("null")) {
                assertThat(verdict.path()).as(truth.group(1)).isEqualByComparingTo(truth.group(4));
            }
            seen++;
        }
        assertThat(seen).isEqualTo(evaluation.verdicts().size()).isEqualTo(26);
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() throws IOException {
        List<Reading> readings = sampleReadings();
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new java.util.Random(7));
        assertThat(sample(shuffled).verdicts()).isEqualTo(sample(readings).verdicts());
    }

    @Test
    void withoutAnOutlineOfTheRegionThereIsNothingToJudge() throws IOException {
        assertThat(Evaluation.of("370103", LocalDate.of(2024, 2, 1), sampleReadings()))
                .isEmpty();
        assertThat(Evaluation.of("990103", LocalDate.of(2020, 2, 1), sampleReadings()))
                .isEmpty();
    }

    private static Evaluation sample(List<Reading> readings) {
        return Evaluation.of("990103", LocalDate.of(2024, 2, 1), readings).orElseThrow();
    }

    private static List<Reading> sampleReadings() throws IOException {
        Path documents = SAMPLES.resolve("documents");
        Regions regions =
                Regions.standard().including(Regions.parse(Files.readAllLines(documents.resolve("regions.tsv"))));
        return read(documents, Reader.with(regions), ".*\\.txt");
    }

    private static List<Reading> read(Path folder, Reader reader, String names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .map(file -> reader.read(Formats.read(file)))
                    .toList();
        }
    }

    private static Verdict verdict(Evaluation evaluation, String indicator) {
        return evaluation.verdicts().stream()
                .filter(verdict -> verdict.target().indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
