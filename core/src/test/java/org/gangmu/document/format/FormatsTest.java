package org.gangmu.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final String CLAUSE = "2022年全区地区生产总值完成612.4亿元，增长5.2%；新建、改扩建学校3所。\r\n“云溪”〇\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void plainTextIsReadWhateverItsEncoding(String charset) {
        byte[] bytes = CLAUSE.getBytes(Charset.forName(charset));
        assertThat(read("plan.txt", bytes)).isEqualTo(CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset) {
        byte[] bytes = ("\uFEFF" + CLAUSE).getBytes(Charset.forName(charset));
        assertThat(read("plan.txt", bytes)).isEqualTo(CLAUSE);
    }

    @Test
    void aCharacterCutInHalfDoesNotTurnUtf8IntoGarbage() {
        byte[] bytes = CLAUSE.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 2);
        assertThat(read("plan.txt", cut)).startsWith(CLAUSE).contains("“云溪”");
    }

    @Test
    void aBrokenByteDoesNotTurnGb18030IntoGarbage() {
        byte[] bytes = CLAUSE.repeat(20).getBytes(TextEncoding.GB18030);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(read("plan.txt", bytes)).startsWith(CLAUSE);
    }

    @Test
    void shortTextsInGb18030AreRecognised() {
        for (String text : new String[] {"附件", "增长", "一、总体要求", "GDP增长5%", "云溪区"}) {
            assertThat(read("a.txt", text.getBytes(TextEncoding.GB18030))).isEqualTo(text);
        }
    }

    @Test
    void theContentDecidesAndNotTheName() {
        byte[] page = "<!DOCTYPE html><p>增长5%</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(read("plan.doc", page)).isEqualTo("增长5%\n");
        assertThat(read("plan.pdf", "增长5%".getBytes(StandardCharsets.UTF_8))).isEqualTo("增长5%");
    }

    @Test
    void aMissingFileAndAFolderAreSaidToBeSuch(@TempDir Path folder) {
        assertThatThrownBy(() -> Formats.read(folder.resolve("none.txt")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("there is no file")
                .hasMessageContaining("none.txt");
        assertThatThrownBy(() -> Formats.read(folder))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void whatHoldsNothingIsSaidToHoldNothing() {
        assertRefused("e.txt", new byte[0], "is empty");
        assertRefused("w.txt", " \r\n\u3000\t\n".getBytes(StandardCharsets.UTF_8), "nothing but white space");
        assertRefused("w.html", "<html><body> <br></body></html>".getBytes(StandardCharsets.UTF_8), "white space");
    }

    @Test
    void foreignFormatsAreNamedWithWhatToDo() throws IOException {
        assertRefused("a.pdf", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0), "is a picture", "OCR");
        assertRefused("a.jpg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16), "is a picture");
        assertRefused("a.doc", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0), "save it as .docx");
        assertRefused("a.xls", ole("Workbook"), "save it as .xlsx");
        assertRefused("a.docx", ole("EncryptedPackage"), "password");
        assertRefused("a.doc", "{\\rtf1\\ansi}".getBytes(StandardCharsets.US_ASCII), "RTF", "save it as .docx");
        assertRefused("a.zip", zip("plan.txt"), "ZIP archive");
        assertRefused("a.ofd", zip("OFD.xml"), "OFD");
        assertRefused("a.bin", bytes(1, 2, 3, 0, 200, 7, 9, 14), "no format that can be read");
        assertRefused("a.txt", bytes(0x81, 0x20, 0xFF, 0xFF, 0x80, 0xFF, 0xFE, 0x81), "no text in UTF-8 or GB18030");
    }

    @Test
    void aTextOverTheLimitIsRefusedByItsSizeBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write("增长".getBytes(StandardCharsets.UTF_8));
            file.setLength(200L << 20);
        }
        assertThatThrownBy(() -> Formats.read(large))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("large.txt has 200 MB, more than the limit of 64 MB: split it");
        Files.delete(large);
    }

    @Test
    void cutOffFilesOfAnyFormatEndInAComplaintOfOneLine() throws IOException {
        byte[] whole =
                WordFormatTest.document(doc -> doc.createParagraph().createRun().setText("增长"));
        for (int length = 64; length < whole.length; length += whole.length / 40) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Formats.read("cut.docx", cut))
                    .isInstanceOf(UnreadableFile.class)
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith("cut.docx ")
                    .doesNotContain("\n");
        }
    }

    static String read(String name, byte[] bytes) {
        return Formats.read(name, bytes).chars();
    }

    static void assertRefused(String name, byte[] bytes, String... words) {
        assertThatThrownBy(() -> Formats.read(name, bytes))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith(name + " ")
                .hasMessageNotContaining("\n")
                .message()
                .contains(words);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] ole(String part) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        out.write(new byte[512]);
        out.write(part.getBytes(StandardCharsets.UTF_16LE));
        return out.toByteArray();
    }

    static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("增长".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
