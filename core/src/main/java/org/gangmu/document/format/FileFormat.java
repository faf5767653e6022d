package org.gangmu.document.format;

import org.gangmu.text.SourceText;

/** One kind of file. Stateless and thread-safe. */
sealed interface FileFormat permits PdfFormat, WordFormat, ExcelFormat, ForeignFormat, HtmlFormat, TextFormat {

    /** Whether the file is of this kind. Formats are asked in the order of {@link Formats}. */
    boolean isMine(RawFile file);

    /**
     * The text of a file that is of this kind.
     *
     * @throws UnreadableFile if it is damaged, locked or holds no text
     */
    SourceText read(RawFile file);
}
