package org.gangmu.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files as offices publish them. */
class RealFilesTest {

    private static final String DATA = System.getenv("GANGMU_DATA");

    @BeforeAll
    static void findData() {
        assumeTrue(DATA != null, "GANGMU_DATA is not set: no real files to read");
    }

    @Test
    void tablesOfAFinalAccountComeOutRowByRow() throws IOException {
        SourceText text = read("普陀区规划和自然资源局", ".pdf");
        assertThat(text.pages()).hasSize(30);
        assertThat(text.chars().lines())
                .contains(
                        "八、其他收入\t\t八、社会保障和就业支出\t754.75",
                        "21202\t城乡社区规划与管理\t2739.56\t488.68\t2250.88",
                        "项目\t决算数\t项目\t决算数");
    }

    @Test
    void allThatPdfboxFindsIsKept() throws IOException {
        for (String part : List.of("普陀区规划和自然资源局", "普陀区委社会工作部")) {
            Path file = find(part, ".pdf");
            try (var pdf = Loader.loadPDF(file.toFile())) {
                assertThat(signs(Formats.read(file).chars())).isEqualTo(signs(new PDFTextStripper().getText(pdf)));
            }
        }
    }

    @Test
    void aBulletinInWordIsReadWithItsPages() throws IOException {
        SourceText text = read("统计公报汇总", ".docx");
        assertThat(text.chars()).startsWith("2024年东莞市国民经济和社会发展统计公报\n").contains("实现地区生产总值（初步核算数）12282.15亿元");
        assertThat(text.pages()).hasSizeGreaterThan(30);
        assertThat(text.pages()).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    }

    @Test
    void everyTextOfTheCorpusIsReadAsUtf8() throws IOException {
        for (String folder : List.of("corpus", "corpus-wild")) {
            try (var files = Files.list(Path.of(DATA, folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                    String text = Formats.read(file).chars();
                    assertThat(text).isEqualTo(Files.readString(file));
                    assertThat(FormatsTest.read("gb.txt", text.getBytes(TextEncoding.GB18030)))
                            .isEqualTo(text);
                }
            }
        }
    }

    // The order of cells differs from PDFBox's, the characters do not.
    private static String signs(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xA0 && c != 0x3000)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static SourceText read(String part, String end) throws IOException {
        return Formats.read(find(part, end));
    }

    private static Path find(String part, String end) throws IOException {
        try (var files = Files.list(Path.of(DATA, "corpus-wild"))) {
            return files.filter(f -> f.toString().contains(part) && f.toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
