package org.gangmu.app.exchange;

import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Period;
import tools.jackson.core.JsonGenerator;

/** The object of a document. */
final class DocumentFields {
    private DocumentFields() {}

    static void write(Document document, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", "document");
        json.writeStringProperty("id", document.id());
        json.writeStringProperty("file", document.file());
        json.writeNumberProperty("start", document.start());
        json.writeNumberProperty("end", document.end());
        json.writeStringProperty("type", document.type().code());
        json.writeStringProperty("title", document.title());
        json.writeStringProperty("number", document.number());
        json.writeStringProperty("issuer", document.issuer());
        json.writeStringProperty(
                "date", document.date() == null ? null : document.date().toString());
        json.writeStringProperty("region", document.region());
        json.writeStringProperty("period", document.period().toString());
        json.writeEndObject();
    }

    static Document parse(Fields fields) {
        return new Document(
                fields.text("id"),
                fields.text("file"),
                fields.integer("start"),
                fields.integer("end"),
                DocumentType.parse(fields.text("type")),
                fields.text("title"),
                fields.textOrNull("number"),
                fields.textOrNull("issuer"),
                fields.dateOrNull("date"),
                fields.textOrNull("region"),
                Period.parse(fields.text("period")));
    }
}
