package org.gangmu.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any bytes, on inputs that are hard to read (each file's name says why) and on real documents. */
class FuzzRegressionTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "org", "gangmu", "reading", "fuzz");

    static List<Path> kept() throws IOException {
        try (var files = Files.list(KEPT)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyStatementOfTheRealDocumentsStandsInTheText() throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the real documents are not read");
        for (String folder : List.of("corpus", "corpus-wild")) {
            try (var files = Files.list(Path.of(data, folder))) {
                for (Path file : files.sorted().toList()) {
                    ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatOnceBrokeIsReadOrRefused(Path input) throws IOException {
        ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(input));
    }
}
