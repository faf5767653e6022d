package org.gangmu.app.evaluation.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gangmu.app.evaluation.paper.FontFiles.FontFile;

/**
 * A font in a PDF, embedded with the characters used and no others. PDFBox embeds TrueType outlines; those in the Compact Font
 * Format, as Noto CJK has them, are embedded here (ISO 32000-1, 9.7.4: CIDFontType0 with a CIDFontType0C program).
 */
final class PdfFont {
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Map<Integer, Integer> used = new TreeMap<>();
    private final PDDocument pdf;
    private final @org.jspecify.annotations.Nullable PDType0Font trueType;
    private final COSDictionary dictionary;

    private PdfFont(TrueTypeFont font, PDDocument pdf) throws IOException {
        this.font = font;
        this.pdf = pdf;
        this.characters = font.getUnicodeCmapLookup();
        boolean compact = font instanceof OpenTypeFont open && open.isPostScript();
        this.trueType = compact ? null : PDType0Font.load(pdf, font, true);
        this.dictionary = trueType == null ? new COSDictionary() : trueType.getCOSObject();
    }

    static PdfFont load(FontFile file, PDDocument pdf) {
        try {
            return new PdfFont(open(file), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont open(FontFile file) throws IOException {
        String name = file.path().toString();
        if (!file.face().isEmpty()) {
            TrueTypeCollection collection = new TrueTypeCollection(file.path().toFile());
            TrueTypeFont found = collection.getFontByName(file.face());
            if (found == null) {
                throw new IOException(name + " has no font " + file.face());
            }
            return found;
        }
        byte[] head = new byte[4];
        try (var in = Files.newInputStream(file.path())) {
            in.readNBytes(head, 0, 4);
        }
        boolean compact = new String(head, StandardCharsets.ISO_8859_1).equals("OTTO");
        var file2 = new RandomAccessReadBufferedFile(file.path().toFile());
        return compact ? new OTFParser().parse(file2) : new TTFParser().parse(file2);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** In thousandths of the font's size. */
    double width(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) * 1000.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of a character as four hexadecimal digits; remembers that it is used. */
    String code(int character) {
        int glyph = characters.getGlyphId(character);
        used.putIfAbsent(glyph, character);
        if (trueType == null) {
            return String.format("%04X", glyph);
        }
        try {
            String text = Character.toString(character);
            trueType.addToSubset(character);
            byte[] code = trueType.encode(text);
            return String.format("%02X%02X", code[0] & 255, code[1] & 255);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the font into the file, once all text is set. */
    void embed() throws IOException {
        if (trueType != null) {
            trueType.subset();
        } else {
            embedCompact();
        }
    }

    private void embedCompact() throws IOException {
        CffTable outlines = new CffTable(font.getTableBytes(font.getTableMap().get("CFF ")));
        if (!outlines.isIdentity()) {
            throw new IOException(
                    font.getName() + " numbers its characters in a way that cannot be embedded; remove it");
        }
        COSStream program = stream(outlines.subset(used.keySet()));
        program.setName(COSName.SUBTYPE, "CIDFontType0C");
        String name = "GANGMU+" + font.getName();

        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        COSDictionary described = descriptor.getCOSObject();
        described.setItem(COSName.TYPE, COSName.FONT_DESC);
        described.setName(COSName.FONT_NAME, name);
        double scale = 1000.0 / font.getUnitsPerEm();
        descriptor.setFlags(4);
        descriptor.setFontBoundingBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(
                (float) (font.getHeader().getXMin() * scale),
                (float) (font.getHeader().getYMin() * scale),
                (float) ((font.getHeader().getXMax() - font.getHeader().getXMin()) * scale),
                (float) ((font.getHeader().getYMax() - font.getHeader().getYMin()) * scale)));
        descriptor.setItalicAngle(0);
        descriptor.setAscent((float) (font.getHorizontalHeader().getAscender() * scale));
        descriptor.setDescent((float) (font.getHorizontalHeader().getDescender() * scale));
        descriptor.setCapHeight(700);
        descriptor.setStemV(80);
        described.setItem(COSName.FONT_FILE3, program);

        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, described);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, widths());

        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name + "-Identity-H");
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSArray widths() throws IOException {
        COSArray widths = new COSArray();
        for (int glyph : used.keySet()) {
            COSArray width = new COSArray();
            width.add(new COSFloat(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm()));
            widths.add(COSInteger.get(glyph));
            widths.add(width);
        }
        return widths;
    }

    /** What each code means, so that text can be searched and copied. */
    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        used.forEach((glyph, character) -> {
            StringBuilder hex = new StringBuilder();
            for (char unit : Character.toChars(character)) {
                hex.append(String.format("%04X", (int) unit));
            }
            map.append(String.format("1 beginbfchar <%04X> <%s> endbfchar%n", glyph, hex)
                    .replace("\r", ""));
        });
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
                .toString();
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
