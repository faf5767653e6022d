package org.gangmu.app.evaluation.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes a paper as a PDF with its fonts embedded. Stateless. */
public final class Pdf {
    private Pdf() {}

    /**
     * The file's bytes.
     *
     * @throws NoFont when this machine has no Chinese font; the message says what to install
     */
    public static byte[] write(Paper paper) {
        return write(paper, FontFiles.ofThisMachine());
    }

    static byte[] write(Paper paper, FontFiles files) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            FontSet fonts = new FontSet(files, pdf);
            PageMaker pages = new PageMaker(fonts, paper);
            PDResources resources = resources(fonts);
            for (PageMaker.Sheet sheet : pages.sheets()) {
                PDPage page = new PDPage(new PDRectangle((float) Paper.WIDTH, (float) Paper.HEIGHT));
                page.setResources(resources);
                page.setContents(content(pdf, sheet.operators()));
                pdf.addPage(page);
            }
            PdfLinks.add(pdf, pages);
            fonts.embed();
            describe(pdf, paper);
            CRC32 id = new CRC32(); // the same paper has the same name, whenever it is written
            id.update(paper.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            pdf.setDocumentId(id.getValue());
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDResources resources(FontSet fonts) {
        COSDictionary names = new COSDictionary();
        for (int i = 0; i < fonts.fonts().size(); i++) {
            names.setItem(COSName.getPDFName("F" + i), fonts.fonts().get(i).dictionary());
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, names);
        return new PDResources(resources);
    }

    private static PDStream content(PDDocument pdf, String operators) throws IOException {
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static void describe(PDDocument pdf, Paper paper) {
        pdf.getDocumentInformation().setTitle(paper.title());
        pdf.getDocumentInformation().setCreator("Gangmu");
        GregorianCalendar day = GregorianCalendar.from(paper.date().atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentCatalog().setLanguage("zh-CN");
    }
}
