package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.statement.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ratchet: accuracy on annotated texts may rise, never fall. When it rises, raise the figures of {@code
 * accuracy.properties} with it.
 */
class AccuracyTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @ParameterizedTest
    @ValueSource(strings = {"000", "002", "004"})
    void figuresOfPublicDocumentsAreReadAsWellAsBefore(String document) throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        Path text = only(Path.of(data, "corpus"), document);
        check(document, text, Path.of(data, "gold", document + ".figures.tsv"), Reader.standard());
    }

    @ParameterizedTest
    @MethodSource("sampleDocuments")
    void figuresOfTheSampleDistrictAreReadAsWellAsBefore(String document) throws IOException {
        Path text = SAMPLES.resolve("documents").resolve(document + ".txt");
        check(document, text, SAMPLES.resolve("truth").resolve(document + ".figures.tsv"), sampleReader());
    }

    static Stream<String> sampleDocuments() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("truth"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".figures.tsv"))
                    .map(name -> name.replace(".figures.tsv", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Reader sampleReader() throws IOException {
        List<String> own = Files.readAllLines(SAMPLES.resolve("documents").resolve("regions.tsv"));
        return Reader.with(Regions.standard().including(Regions.parse(own)));
    }

    private static void check(String document, Path text, Path truth, Reader reader) throws IOException {
        FigureScore score =
                FigureScore.of(truth, reader.read(Formats.read(text)).list(Figure.class));
        Properties ratchet = ratchet();
        assertThat(score.finding())
                .as("finding F1 of %s; wrong: %s", document, score.misses())
                .isGreaterThanOrEqualTo(Double.parseDouble(ratchet.getProperty(document + ".finding", "1")));
        assertThat(score.fact())
                .as("whole-fact F1 of %s; wrong: %s", document, score.misses())
                .isGreaterThanOrEqualTo(Double.parseDouble(ratchet.getProperty(document + ".fact", "1")));
    }

    private static Properties ratchet() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = AccuracyTest.class.getResourceAsStream("accuracy.properties")) {
            properties.load(in);
        }
        return properties;
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
