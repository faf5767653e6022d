package org.gangmu.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Evaluation;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;

/** Reports on the sample district and, where they are at hand, on public documents. */
final class Sample {
    static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Path DOCUMENTS = Path.of("..", "samples", "documents");

    private Sample() {}

    static List<Reading> readings() {
        try {
            Regions own =
                    Regions.standard().including(Regions.parse(Files.readAllLines(DOCUMENTS.resolve("regions.tsv"))));
            return read(DOCUMENTS, Reader.with(own), ".*\\.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report report(List<Reading> readings) {
        return report("990103", "云溪区", DAY, readings);
    }

    static Report report(String region, String name, LocalDate day, List<Reading> readings) {
        Evaluation evaluation = Evaluation.of(region, day, readings).orElseThrow();
        var known = new java.util.HashSet<String>();
        Basis all = Basis.of(evaluation, name, List.of(), readings);
        all.documents().forEach(document -> known.add(document.id()));
        var findings = Audit.of(readings).stream()
                .filter(finding -> finding.figures().stream()
                        .allMatch(figure -> known.contains(figure.span().document())))
                .toList();
        return Report.of(
                ReportKind.due(evaluation.plan().period(), day), Basis.of(evaluation, name, findings, readings));
    }

    /** The public documents of a real district. */
    static List<Reading> real() {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        return read(Path.of(data, "corpus"), Reader.standard(), "00[013]_.*");
    }

    private static List<Reading> read(Path folder, Reader reader, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .map(file -> reader.read(Formats.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Report report, String chapter) {
        StringBuilder text = new StringBuilder();
        report.findChapter(chapter)
                .orElseThrow()
                .sentences()
                .forEach(sentence -> text.append(sentence.text().chinese()).append('\n'));
        return text.toString();
    }
}
