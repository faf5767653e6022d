package org.gangmu.document.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Files that are known by their first bytes and are not read: each is refused with what to save it as. */
final class ForeignFormat implements FileFormat {

    /** @param magic the first bytes, one character each */
    private record Kind(String magic, String problem) {}

    private static final String IMAGE = "is a picture: run OCR first and give the text";
    private static final String ARCHIVE = "is an archive: unpack it and give the files in it";
    private static final List<Kind> KINDS = List.of(
            new Kind("\u0089PNG", IMAGE),
            new Kind("\u00FF\u00D8\u00FF", IMAGE),
            new Kind("GIF8", IMAGE),
            new Kind("II*\0", IMAGE),
            new Kind("MM\0*", IMAGE),
            new Kind("BM", IMAGE),
            new Kind("{\\rtf", "is an RTF document: save it as .docx"),
            new Kind("Rar!", ARCHIVE),
            new Kind("7z\u00BC\u00AF", ARCHIVE),
            new Kind("\u001F\u008B", ARCHIVE),
            new Kind("BZh", ARCHIVE),
            new Kind("SQLite format 3", "is a database: export its tables as .xlsx"),
            new Kind("\u007FELF", "is a program, not a document"),
            new Kind("MZ", "is a program, not a document"));

    @Override
    public boolean isMine(RawFile file) {
        return problem(file) != null;
    }

    @Override
    public SourceText read(RawFile file) {
        throw file.unreadable(String.valueOf(problem(file)));
    }

    private static @Nullable String problem(RawFile file) {
        if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return oldOffice(file);
        }
        if (file.startsWith('P', 'K', 3, 4) || file.startsWith('P', 'K', 5, 6)) {
            return zip(file);
        }
        if (file.holds("<?mso-application", 1024)) {
            return "is an Office document in the XML of 2003: save it as .docx or .xlsx";
        }
        String head = file.head(16);
        for (Kind kind : KINDS) {
            // two letters such as BM also begin texts: a binary goes on with control characters
            if (head.startsWith(kind.magic) && (kind.magic.length() > 2 || TextFormat.isBinary(file))) {
                return kind.problem;
            }
        }
        return null;
    }

    private static String oldOffice(RawFile file) {
        if (file.holdsWide("EncryptedPackage")) {
            return "is protected by a password: save a copy without one";
        }
        if (file.holdsWide("Workbook")) {
            return "is an old Excel workbook (.xls): save it as .xlsx";
        }
        return "is an old Office document (.doc, .wps or like): save it as .docx";
    }

    private static String zip(RawFile file) {
        String all = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        if (all.contains("OFD.xml")) {
            return "is an OFD document: export it as .pdf";
        }
        if (all.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return "is an OpenDocument file: save it as .docx or .xlsx";
        }
        if (all.contains("ppt/presentation.xml")) {
            return "is a presentation: export it as .pdf";
        }
        return "is a ZIP archive: unpack it and give the files in it";
    }
}
