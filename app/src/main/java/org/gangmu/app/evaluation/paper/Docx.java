package org.gangmu.app.evaluation.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gangmu.app.evaluation.paper.Paper.Element;
import org.gangmu.app.evaluation.paper.Paper.Grid;
import org.gangmu.app.evaluation.paper.Paper.Line;
import org.gangmu.app.evaluation.paper.Paper.Run;
import org.gangmu.app.evaluation.paper.Paper.Style;

/**
 * Writes a paper as a Word document (ECMA-376). Written part by part, because the layout needs a character grid, even pages of
 * their own and exact leading, and because the same paper must give the same bytes. Stateless.
 */
public final class Docx {
    private static final int TWIPS = 20;
    /** What the ZIP says every part was written at; the earliest day the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/fontTable.xml",
            "word/footer-odd.xml",
            "word/footer-even.xml");

    private final StringBuilder body = new StringBuilder();
    private int bookmarks;

    private Docx() {}

    /** The file's bytes. */
    public static byte[] write(Paper paper) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String part : PARTS) {
                put(zip, part, resource(part));
            }
            put(zip, "docProps/core.xml", core(paper));
            put(zip, "word/document.xml", new Docx().document(paper));
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String part, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String resource(String part) throws IOException {
        String name = "docx/"
                + part.replace("[Content_Types]", "content-types")
                        .replaceFirst("^_rels/.rels", "package.rels")
                        .replace('/', '-');
        try (InputStream in = Docx.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String core(Paper paper) {
        String day = paper.date() + "T00:00:00Z";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + escape(paper.title())
                + "</dc:title><dc:creator>Gangmu</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day
                + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day
                + "</dcterms:modified></cp:coreProperties>";
    }

    private String document(Paper paper) {
        body.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\n");
        for (Element element : paper.elements()) {
            if (element instanceof Line line) {
                line(line, false);
            } else if (element instanceof Grid grid) {
                grid(grid);
            }
        }
        body.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdOdd\"/>"
                + "<w:footerReference w:type=\"even\" r:id=\"rIdEven\"/>");
        body.append(String.format(
                java.util.Locale.ROOT,
                "<w:pgSz w:w=\"%d\" w:h=\"%d\"/><w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\""
                        + " w:header=\"851\" w:footer=\"1361\" w:gutter=\"0\"/>",
                twips(Paper.WIDTH),
                twips(Paper.HEIGHT),
                twips(Paper.TOP),
                twips(Paper.RIGHT),
                twips(Paper.BOTTOM),
                twips(Paper.LEFT)));
        // twenty-eight characters a line come from the styles' spacing: office programs disagree on grids of characters
        body.append("<w:docGrid w:type=\"lines\" w:linePitch=\"")
                .append(twips(Paper.PITCH))
                .append("\"/></w:sectPr></w:body></w:document>");
        return body.toString();
    }

    private static long twips(double points) {
        return Math.round(points * TWIPS);
    }

    private void line(Line line, boolean newPage) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style(line.style()))
                .append("\"/>");
        if (newPage) {
            body.append("<w:pageBreakBefore/>");
        }
        body.append("</w:pPr>");
        boolean marked = !line.anchor().isEmpty();
        if (marked) {
            bookmarks++;
            body.append("<w:bookmarkStart w:id=\"" + bookmarks + "\" w:name=\"" + line.anchor() + "\"/>");
        }
        line.runs().forEach(this::run);
        if (marked) {
            body.append("<w:bookmarkEnd w:id=\"" + bookmarks + "\"/>");
        }
        body.append("</w:p>\n");
    }

    private static String style(Style style) {
        String name = style.name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private void run(Run run) {
        if (run.isCitation()) {
            body.append("<w:hyperlink w:anchor=\"")
                    .append(run.target())
                    .append("\"><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>");
        } else {
            body.append("<w:r>");
        }
        body.append("<w:t xml:space=\"preserve\">").append(escape(run.text())).append("</w:t></w:r>");
        if (run.isCitation()) {
            body.append("</w:hyperlink>");
        }
    }

    private void grid(Grid grid) {
        line(new Line(Style.CAPTION, "", List.of(Run.of(grid.caption()))), true);
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
                + "<w:top w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"000000\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders>"
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        int all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        long room = twips(Paper.WIDTH - Paper.LEFT - Paper.RIGHT);
        List<Long> widths =
                grid.widths().stream().map(width -> room * width / all).toList();
        widths.forEach(width -> body.append("<w:gridCol w:w=\"" + width + "\"/>"));
        body.append("</w:tblGrid>\n");
        row(grid.header(), widths, true);
        grid.rows().forEach(row -> row(row, widths, false));
        body.append("</w:tbl>\n");
    }

    private void row(List<String> cells, List<Long> widths, boolean header) {
        body.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(header ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + widths.get(i) + "\" w:type=\"dxa\"/>");
            if (header) {
                body.append("<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>"
                        + "</w:tcBorders>");
            }
            body.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
            line(new Line(Style.CELL, "", List.of(Run.of(cells.get(i)))), false);
            body.append("</w:tc>");
        }
        body.append("</w:tr>\n");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ').forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
