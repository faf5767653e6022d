package org.gangmu.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.document.format.FormatsTest.assertRefused;
import static org.gangmu.document.format.FormatsTest.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordFormatTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void paragraphsAreLinesAndTabsAndBreaksStayWhatTheyAre() throws IOException {
        byte[] file = document(doc -> {
            doc.createParagraph().createRun().setText("一、总体要求");
            doc.createParagraph();
            var run = doc.createParagraph().createRun();
            run.setText("全年增长");
            run.addTab();
            run.setText("5.2%。");
            run.addBreak(BreakType.TEXT_WRAPPING);
            run.setText("其中：");
        });
        assertThat(read("a.docx", file)).isEqualTo("一、总体要求\n全年增长\t5.2%。\n其中：\n");
    }

    @Test
    void tablesAreRowsAndMergedPlacesAreEmptyCells() throws IOException {
        byte[] file = document(doc -> {
            var table = doc.createTable(3, 3);
            String[][] cells = {{"指标", "2020年", ""}, {"生产总值", "1059.6", "亿元"}, {"", "7", "%"}};
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(cells[row][column]);
                }
            }
            table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(2);
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
        });
        assertThat(read("a.docx", file)).isEqualTo("指标\t2020年\n生产总值\t1059.6\t亿元\n\t7\t%\n");
    }

    @Test
    void automaticNumbersAreWrittenOut() throws IOException {
        byte[] file = document(doc -> {
            var numbering = doc.createNumbering();
            BigInteger list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels())));
            String[] texts = {"0总体要求", "1指导思想", "1主要目标", "0重点任务", "1产业", "2园区"};
            for (String text : texts) {
                var paragraph = doc.createParagraph();
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.valueOf(text.charAt(0) - '0'));
                paragraph.createRun().setText(text.substring(1));
            }
        });
        assertThat(read("a.docx", file).lines())
                .containsExactly("一、总体要求", "（一）指导思想", "（二）主要目标", "二、重点任务", "（一）产业", "2.1.1 园区");
    }

    private static CTAbstractNum levels() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        Map.of(0, "%1、", 1, "（%2）", 2, "%1.%2.%3").forEach((at, text) -> {
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(at));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(at == 2 ? STNumberFormat.DECIMAL : STNumberFormat.CHINESE_COUNTING);
            level.addNewLvlText().setVal(text);
            if (at == 2) {
                level.addNewIsLgl();
            }
        });
        return list;
    }

    @Test
    void footnotesStandAtTheEndAndLeaveNoMarkInTheText() throws IOException {
        byte[] file = document(doc -> {
            var paragraph = doc.createParagraph();
            paragraph.createRun().setText("增长5.2%");
            doc.createFootnotes();
            var note = doc.createFootnote();
            note.createParagraph().createRun().setText("按可比价格计算。");
            paragraph.addFootnoteReference(note);
            doc.createParagraph().createRun().setText("下降");
        });
        assertThat(read("a.docx", file)).isEqualTo("增长5.2%\n下降\n注：按可比价格计算。\n");
    }

    @Test
    void whatIsDeletedHiddenOrADoubleForOldReadersIsLeftOut() throws IOException {
        String body = """
                <w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>4</w:delText></w:r></w:del>
                <w:ins><w:r><w:t>5%</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>草稿</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r></w:p>
                <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                <mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>专栏1</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                <mc:Fallback><w:txbxContent><w:p><w:r><w:t>专栏1</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
                </mc:AlternateContent><w:t>正文</w:t></w:r></w:p>""";
        assertThat(read("a.docx", raw("<w:document " + W + "><w:body>" + body + "</w:body></w:document>")))
                .isEqualTo("增长5%\n正文\n专栏1\n");
    }

    @Test
    void pagesBeginWhereWordBrokeThem() throws IOException {
        String body = """
                <w:p><w:r><w:t>第一页</w:t></w:r></w:p><w:p><w:r><w:t>还是</w:t><w:lastRenderedPageBreak/><w:t>第二页</w:t></w:r></w:p>
                """;
        var text = Formats.read("a.docx", raw("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
        assertThat(text.pages()).hasSize(2);
        assertThat(text.chars().substring(text.pages().get(1).start())).isEqualTo("第二页\n");
    }

    @Test
    void anEntityIsNeverFollowedOutOfTheFile() throws IOException {
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document " + W
                + "><w:body><w:p><w:r><w:t>增长&x;</w:t></w:r></w:p></w:body></w:document>";
        assertRefused("a.docx", raw(xml), "is damaged");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        String xml = "<w:document " + W + "><w:body><w:p><w:r><w:t>" + "0".repeat(60_000_000)
                + "</w:t></w:r></w:p></w:body></w:document>";
        assertRefused("a.docx", raw(xml), "is damaged");
    }

    @Test
    void tenThousandNestedTablesDoNotExhaustTheStack() throws IOException {
        String xml = "<w:document " + W + "><w:body>" + "<w:tbl><w:tr><w:tc>".repeat(3000)
                + "<w:p><w:r><w:t>深</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>".repeat(3000)
                + "</w:body></w:document>";
        assertThat(read("a.docx", raw(xml))).isEqualTo("深\n");
    }

    @Test
    void theSameContentAsTextAndAsDocumentDiffersInWhiteSpaceOnly() throws IOException {
        var random = new Random(20230131);
        for (int round = 0; round < 20; round++) {
            var text = new StringBuilder();
            byte[] file = document(doc -> {
                for (int i = 0; i < 10; i++) {
                    String line = line(random);
                    text.append(line).append("\n");
                    if (random.nextBoolean()) {
                        doc.createParagraph().createRun().setText(line);
                    } else {
                        doc.createTable(1, 2).getRow(0).getCell(1).setText(line);
                    }
                }
            });
            assertThat(bare(read("a.docx", file)))
                    .isEqualTo(bare(read("a.txt", text.toString().getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static String line(Random random) {
        String signs = "一二三增长完成亿元%0123456789.，。；、（）“”—·ABC 　𠮷<>&\"'";
        var line = new StringBuilder("云");
        random.ints(random.nextInt(40), 0, signs.codePointCount(0, signs.length()))
                .forEach(i -> line.appendCodePoint(signs.codePointAt(signs.offsetByCodePoints(0, i))));
        return line.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    static byte[] document(Consumer<XWPFDocument> content) throws IOException {
        try (var doc = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            content.accept(doc);
            doc.write(out);
            return out.toByteArray();
        }
    }

    /** A document whose main part is this XML. */
    private static byte[] raw(String xml) throws IOException {
        byte[] made = document(doc -> {});
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(made));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                zip.write(entry.getName().equals("word/document.xml") ? xml.getBytes(StandardCharsets.UTF_8) : part);
            }
        }
        return out.toByteArray();
    }
}
