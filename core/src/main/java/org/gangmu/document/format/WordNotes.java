package org.gangmu.document.format;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the foot- or endnotes of a Word document. Each begins with 注：, never with its number, which is no quantity. */
final class WordNotes {

    private final TextPages pages;
    private final WordNumbering numbering;

    WordNotes(TextPages pages, WordNumbering numbering) {
        this.pages = pages;
        this.numbering = numbering;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && isNote(xml)) {
                String type = xml.getAttributeValue(null, "type");
                var note = new TextPages(pages.file());
                new WordBody(note, numbering).read(xml);
                String text = note.text().strip();
                if ((type == null || type.equals("normal")) && !text.isEmpty()) {
                    (text.startsWith("注") ? text : "注：" + text).lines().forEach(pages::line);
                }
            }
        }
    }

    private static boolean isNote(XMLStreamReader xml) {
        return xml.getLocalName().equals("footnote") || xml.getLocalName().equals("endnote");
    }
}
