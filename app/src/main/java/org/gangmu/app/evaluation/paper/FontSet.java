package org.gangmu.app.evaluation.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gangmu.app.evaluation.paper.FontFiles.FontFile;
import org.gangmu.app.evaluation.paper.Paper.Face;

/** The fonts of one PDF: a face falls back on the others for a character it lacks, and 〓 stands for one that none has. */
final class FontSet {
    private static final int GETA = '〓';

    private final List<PdfFont> fonts = new ArrayList<>();
    private final Map<Face, PdfFont> byFace = new EnumMap<>(Face.class);

    /** A character and the font it is set in. */
    record Placed(PdfFont font, int number, int character) {}

    /** @throws NoFont when not one Chinese font is found */
    FontSet(FontFiles files, PDDocument pdf) {
        Map<FontFile, PdfFont> loaded = new HashMap<>();
        for (Face face : Face.values()) {
            Optional<FontFile> file = files.find(face);
            file.ifPresent(found -> byFace.put(face, loaded.computeIfAbsent(found, f -> {
                PdfFont font = PdfFont.load(f, pdf);
                fonts.add(font);
                return font;
            })));
        }
        if (fonts.isEmpty()) {
            throw new NoFont();
        }
    }

    Placed place(Face face, int character) {
        PdfFont own = byFace.getOrDefault(face, fonts.get(0));
        if (own.has(character)) {
            return new Placed(own, fonts.indexOf(own), character);
        }
        for (PdfFont other : fonts) {
            if (other.has(character)) {
                return new Placed(other, fonts.indexOf(other), character);
            }
        }
        return character == GETA ? new Placed(own, fonts.indexOf(own), ' ') : place(face, GETA);
    }

    double width(Face face, int character) {
        Placed placed = place(face, character);
        return placed.font().width(placed.character());
    }

    List<PdfFont> fonts() {
        return List.copyOf(fonts);
    }

    void embed() throws IOException {
        for (PdfFont font : fonts) {
            font.embed();
        }
    }
}
