package org.gangmu.document.format;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gangmu.text.SourceText;

/** PDF files with a text layer: lines as they stand on the page, columns one after the other, ruled tables row by row. */
final class PdfFormat implements FileFormat {

    private static final int LOOK_AT = 1024;

    @Override
    public boolean isMine(RawFile file) {
        return file.holds("%pdf-", LOOK_AT);
    }

    @Override
    public SourceText read(RawFile file) {
        var pages = new TextPages(file);
        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
            new PdfPages(pages).writeText(pdf, Writer.nullWriter());
        } catch (InvalidPasswordException e) {
            throw file.unreadable("is protected by a password: save a copy without one", e);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // PDFBox answers broken files with any of them
            throw file.unreadable("is damaged or cut off: copy it again or print it anew to PDF", e);
        }
        if (pages.isEmpty()) {
            throw file.unreadable("has no text layer (a scan?): run OCR first");
        }
        return pages.toText();
    }
}
