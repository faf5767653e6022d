package org.gangmu.lineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.text.SourceText;

/** Documents to follow promises through: the sample district's, and plan reports of a few sentences. */
final class Papers {
    static final String DISTRICT = "990103";
    private static final Path SAMPLE = Path.of("../samples/documents");
    private static final Reader READER = Reader.with(regions());

    private Papers() {}

    private static Regions regions() {
        try {
            return Regions.standard().including(Regions.parse(Files.readAllLines(SAMPLE.resolve("regions.tsv"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Reading> sample() {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> READER.read(Formats.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan report of January {@code year}: what it tells of the year before, and what it promises. */
    static Reading report(int year, String told, String promised) {
        int before = year - 1;
        String text = """
                关于云溪区%1$d年国民经济和社会发展计划执行情况与%2$d年计划草案的报告

                ——%2$d年1月12日在云溪区人民代表大会上

                云溪区发展和改革局

                各位代表：

                一、%1$d年国民经济和社会发展计划执行情况

                %1$d年，全区经济平稳运行。%3$s

                二、%2$d年国民经济和社会发展计划的主要任务

                （一）统筹城乡发展

                %4$s
                """.formatted(before, year, told, promised);
        return READER.read(SourceText.of(year + ".txt", text));
    }
}
