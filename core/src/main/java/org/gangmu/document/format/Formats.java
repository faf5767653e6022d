package org.gangmu.document.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.gangmu.text.SourceText;

/**
 * Opens files of every supported format as text: PDF, DOCX, XLSX, HTML and plain text. The content decides which it is,
 * the name only where the content does not. Stateless and thread-safe.
 *
 * <p>Lines are separated by {@code \n} (plain text keeps its own line ends). Cells of a table row are separated by single
 * tabs; places that a merged cell covers are empty cells, so that columns stay aligned. A file that cannot be read ends in
 * an {@link UnreadableFile} whose message says what to do.
 */
public final class Formats {

    /** The most text that is read of one file, in bytes of plain text or characters of what is extracted: 64 MiB. */
    public static final long MAX_TEXT = 64L << 20;

    /** The largest file that is opened, pictures and all: 256 MiB. */
    public static final long MAX_FILE = 256L << 20;

    private static final List<FileFormat> FORMATS = List.of(
            new PdfFormat(),
            new WordFormat(),
            new ExcelFormat(),
            new ForeignFormat(),
            new HtmlFormat(),
            new TextFormat());

    private Formats() {}

    /**
     * The text of {@code file}.
     *
     * @throws UnreadableFile when the file is missing, empty, binary, too large or of a format that is not supported
     */
    public static SourceText read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableFile(file + " is a folder: name the files in it");
            }
            long size = Files.size(file);
            if (size > MAX_TEXT) {
                refuseTooLarge(name, size, head(file));
            }
            return read(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableFile("there is no file " + file + ": check the path", e);
        } catch (IOException e) {
            throw new UnreadableFile("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** The text of a file already in memory; {@code name} tells its format where the bytes do not. */
    public static SourceText read(String name, byte[] bytes) {
        var file = new RawFile(name, bytes);
        if (bytes.length == 0) {
            throw file.unreadable("is empty (0 bytes): was it copied completely?");
        }
        refuseTooLarge(name, bytes.length, file);
        for (FileFormat format : FORMATS) {
            if (format.isMine(file)) {
                SourceText text = read(format, file);
                if (text.chars().isBlank()) {
                    throw file.unreadable("holds nothing but white space: there is nothing to read in it");
                }
                return text;
            }
        }
        throw file.unreadable("is of no format that can be read: save it as .docx, .pdf, .xlsx, .html or .txt");
    }

    /** On damaged files the libraries behind the formats throw whatever their authors thought of: to us they are all unreadable. */
    private static SourceText read(FileFormat format, RawFile file) {
        try {
            return format.read(file);
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException e) {
            throw file.unreadable("is damaged or cut off: copy it again or save it anew", e);
        }
    }

    private static RawFile head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new RawFile(String.valueOf(file.getFileName()), in.readNBytes(4096));
        }
    }

    private static void refuseTooLarge(String name, long size, RawFile head) {
        boolean container = head.startsWith('%', 'P', 'D', 'F') || head.startsWith('P', 'K');
        long limit = container ? MAX_FILE : MAX_TEXT;
        if (size > limit) {
            throw new UnreadableFile(name + " has " + megabytes(size) + " MB, more than the limit of "
                    + megabytes(limit) + " MB: split it");
        }
    }

    static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
