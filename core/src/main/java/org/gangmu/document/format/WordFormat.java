package org.gangmu.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Word documents (.docx, .docm): paragraphs with their automatic numbers, tables row by row, text boxes, foot- and endnotes
 * at the end. Deleted and hidden text, headers and footers are left out. The parts are streamed: pictures are never
 * unpacked, and no tree of the document is built.
 */
final class WordFormat implements FileFormat {

    @Override
    public boolean isMine(RawFile file) {
        return OfficePackage.holds(file, "word/");
    }

    @Override
    public SourceText read(RawFile file) {
        try (OPCPackage office = OfficePackage.open(file)) {
            PackagePart main = mainPart(file, office);
            var lists = new WordLists();
            parse(file, related(main, "styles"), lists::readStyles);
            parse(file, related(main, "numbering"), lists::readNumbering);
            var pages = new TextPages(file);
            parse(file, main, xml -> new WordBody(pages, new WordNumbering(lists)).read(xml));
            for (String notes : new String[] {"footnotes", "endnotes"}) {
                parse(file, related(main, notes), xml -> new WordNotes(pages, new WordNumbering(lists)).read(xml));
            }
            return pages.toText();
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException e) {
            throw OfficePackage.damaged(file, e);
        }
    }

    private static PackagePart mainPart(RawFile file, OPCPackage office) {
        for (String type :
                new String[] {PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT}) {
            for (PackagePart part : office.getPartsByRelationshipType(type)) {
                return part;
            }
        }
        throw file.unreadable("has no document part: copy it again or save it anew from Office");
    }

    private static @Nullable PackagePart related(PackagePart main, String kind) throws InvalidFormatException {
        for (var relationship : main.getRelationships()) {
            String type = relationship.getRelationshipType();
            if (type.endsWith("/relationships/" + kind)) {
                return main.getRelatedPart(relationship);
            }
        }
        return null;
    }

    /** What a part is read by. */
    @FunctionalInterface
    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void parse(RawFile file, @Nullable PackagePart part, PartReader reader) throws IOException {
        if (part == null) {
            return;
        }
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = safeXml().createXMLStreamReader(in);
            reader.read(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw OfficePackage.damaged(file, e);
        }
    }

    /** A parser that follows no reference out of the file and expands no entity. */
    private static XMLInputFactory safeXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Adds to a line what a reader hands on; a line break within becomes a new line. */
    static Consumer<String> lines(TextPages pages) {
        return text -> text.lines().forEach(pages::line);
    }
}
