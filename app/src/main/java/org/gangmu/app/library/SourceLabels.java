package org.gangmu.app.library;

import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.document.Document;

/** Says in short where something was read: 2024-01 计划报告. */
public final class SourceLabels {
    private final Holdings holdings;
    private final Words words;

    public SourceLabels(Holdings holdings, Words words) {
        this.holdings = holdings;
        this.words = words;
    }

    /** The way to an offset of the document with this id. */
    public SourceLink link(String documentId, int offset) {
        String label =
                holdings.find(documentId).map(held -> of(held.document())).orElseGet(() -> words.say("score.source"));
        return SourceLink.to(documentId, offset, label);
    }

    /** The kind of a document and the month it was issued in. */
    public String of(Document document) {
        String type = words.say("type." + document.type().code());
        return document.date() == null ? type : document.date().toString().substring(0, 7) + " " + type;
    }
}
