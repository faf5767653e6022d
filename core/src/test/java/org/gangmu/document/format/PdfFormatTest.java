package org.gangmu.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.document.format.FormatsTest.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.gangmu.text.SourceText.Page;
import org.junit.jupiter.api.Test;

class PdfFormatTest {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    @Test
    void linesAreReadFromTheTopOnWhateverTheOrderTheyAreDrawnIn() throws IOException {
        byte[] file = pdf(page -> {
            write(page, 60, 600, "below 5.2%");
            write(page, 60, 700, "above");
            write(page, 140, 700, "1059.6");
        });
        assertThat(FormatsTest.read("a.pdf", file)).isEqualTo("above  1059.6\nbelow 5.2%\n");
    }

    @Test
    void aRuledTableIsReadRowByRowThoughACellHasTwoLines() throws IOException {
        byte[] file = pdf(page -> {
            write(page, 60, 760, "Table 1");
            for (int y : new int[] {740, 700, 660, 620}) {
                line(page, 50, y, 350, y);
            }
            for (int x : new int[] {50, 150, 250, 350}) {
                line(page, x, 620, x, 740);
            }
            write(page, 60, 725, "Gross");
            write(page, 60, 710, "product");
            write(page, 160, 717, "1059.6");
            write(page, 260, 717, "1300");
            write(page, 60, 676, "Revenue");
            write(page, 260, 676, "89.23");
            write(page, 60, 640, "Total");
            write(page, 60, 600, "after");
        });
        assertThat(FormatsTest.read("a.pdf", file))
                .isEqualTo("Table 1\nGross product\t1059.6\t1300\nRevenue\t\t89.23\nTotal\nafter\n");
    }

    /** By hand a million such objects were read within 512 MB; here as many as a build can wait for. */
    @Test
    void objectsThatNobodyRefersToDoNotHide() throws IOException {
        byte[] file = pdf(page -> write(page, 60, 700, "revenue 89.23"));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        StringBuilder padding = new StringBuilder();
        for (int number = 1000; number < 51_000; number++) {
            padding.append(number).append(" 0 obj\n<< /A [").append(number - 1).append(" 0 R] >>\nendobj\n");
        }
        // Objects before the table of places shift it, so that it is wrong and has to be made anew from all of them.
        int table = text.lastIndexOf("startxref");
        byte[] padded =
                (text.substring(0, table) + padding + text.substring(table)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FormatsTest.read("padded.pdf", padded)).isEqualTo("revenue 89.23\n");
        int objects = text.indexOf("1 0 obj");
        byte[] shifted =
                (text.substring(0, objects) + padding + text.substring(objects)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FormatsTest.read("shifted.pdf", shifted)).isEqualTo("revenue 89.23\n");
    }

    @Test
    void mergedCellsOfARuledTableAreOneCell() throws IOException {
        byte[] file = pdf(page -> {
            page.addRect(50, 700, 100, 60); // spans two rows
            page.addRect(150, 730, 200, 30); // spans two columns
            page.addRect(150, 700, 100, 30);
            page.addRect(250, 700, 100, 30);
            page.stroke();
            write(page, 60, 725, "name");
            write(page, 220, 740, "2023");
            write(page, 160, 710, "plan");
            write(page, 260, 710, "done");
        });
        assertThat(FormatsTest.read("a.pdf", file)).isEqualTo("name\t2023\n\tplan\tdone\n");
    }

    @Test
    void columnsOfNumbersWithoutRulesAreSeparatedByTabs() throws IOException {
        byte[] file = pdf(page -> {
            for (int row = 0; row < 4; row++) {
                write(page, 60, 700 - 20 * row, "indicator " + row);
                write(page, 200, 700 - 20 * row, "10" + row);
                write(page, 300, 700 - 20 * row, "5." + row + "%");
            }
        });
        assertThat(FormatsTest.read("a.pdf", file)).startsWith("indicator 0\t100\t5.0%\nindicator 1\t101\t5.1%\n");
    }

    @Test
    void aPageInTwoColumnsIsReadColumnByColumnBetweenWhatRunsAcross() throws IOException {
        String full = "a line of text that fills its column well";
        byte[] file = pdf(page -> {
            write(page, 60, 760, "A heading that runs across both columns of the page and so divides it");
            for (int row = 0; row < 12; row++) {
                write(page, 60, 740 - 14 * row, full + " L" + row);
                write(page, 320, 738 - 14 * row, full + " R" + row);
            }
        });
        var lines = FormatsTest.read("a.pdf", file).lines().toList();
        assertThat(lines).hasSize(25);
        assertThat(lines.get(1)).endsWith("L0");
        assertThat(lines.get(12)).endsWith("L11");
        assertThat(lines.get(13)).endsWith("R0");
    }

    @Test
    void boldTypeMadeByDrawingTwiceIsReadOnce() throws IOException {
        byte[] file = pdf(page -> {
            write(page, 60, 700, "5.2%");
            write(page, 60.3f, 700, "5.2%");
        });
        assertThat(FormatsTest.read("a.pdf", file)).isEqualTo("5.2%\n");
    }

    @Test
    void pagesAreNumberedFromOneAndATurnedPageIsReadAsItIsSeen() throws IOException {
        try (var pdf = new PDDocument()) {
            add(pdf, page -> write(page, 60, 700, "first"));
            add(pdf, page -> {
                write(page, 60, 700, "left");
                write(page, 84, 700, "right");
            });
            pdf.getPage(1).setRotation(90);
            var text = Formats.read("a.pdf", bytes(pdf));
            assertThat(text.pages()).containsExactly(new Page("1", 0), new Page("2", 6));
            assertThat(text.chars()).isEqualTo("first\nleft right\n");
        }
    }

    @Test
    void aScanWithoutTextIsReportedAsSuch() throws IOException {
        byte[] file = pdf(page -> {
            page.addRect(50, 50, 400, 600);
            page.fill();
        });
        assertRefused("scan.pdf", file, "has no text layer (a scan?): run OCR first");
    }

    @Test
    void aPasswordIsAskedForInWordsAndOneOnlyForChangesIsNoHindrance() throws IOException {
        assertRefused("a.pdf", locked("owner", "user"), "protected by a password");
        assertThat(FormatsTest.read("a.pdf", locked("owner", ""))).isEqualTo("secret\n");
    }

    @Test
    void aCutOffFileIsRefusedOrReadButNeverFailsOtherwise() throws IOException {
        byte[] whole = pdf(page -> write(page, 60, 700, "5.2%"));
        for (int length = 8; length < whole.length; length += 7) {
            try {
                assertThat(FormatsTest.read("a.pdf", Arrays.copyOf(whole, length)))
                        .isEqualTo("5.2%\n");
            } catch (UnreadableFile e) {
                assertThat(e).hasMessageStartingWith("a.pdf ").hasMessageNotContaining("\n");
            }
        }
    }

    private static byte[] locked(String owner, String user) throws IOException {
        try (var pdf = new PDDocument()) {
            add(pdf, page -> write(page, 60, 700, "secret"));
            pdf.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            return bytes(pdf);
        }
    }

    /** What is drawn on a page of A4. */
    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        try (var pdf = new PDDocument()) {
            add(pdf, drawing);
            return bytes(pdf);
        }
    }

    private static void add(PDDocument pdf, Drawing drawing) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            drawing.on(content);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static void write(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(FONT, 12);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static void line(PDPageContentStream page, float x, float y, float toX, float toY) throws IOException {
        page.moveTo(x, y);
        page.lineTo(toX, toY);
        page.stroke();
    }
}
