package org.gangmu.app.exchange;

import java.io.OutputStream;
import org.gangmu.document.Document;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;

/** Writes documents and statements as JSON Lines in UTF-8. Not thread-safe; closing it flushes and leaves the stream open. */
public final class JsonLines implements AutoCloseable {
    private final JsonGenerator json;

    public JsonLines(OutputStream out) {
        json = StatementJson.FACTORY
                .rebuild()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    /** One line for each document, and after it one for each of its statements. */
    public void write(Reading reading) {
        for (Document document : reading.documents()) {
            write(document);
            for (Statement statement : reading.statements()) {
                if (statement.span().document().equals(document.id())) {
                    StatementWriter.writePlaced(statement, reading.text(), json);
                    json.writeRaw('\n');
                }
            }
        }
    }

    public void write(Document document) {
        DocumentFields.write(document, json);
        json.writeRaw('\n');
    }

    public void write(Statement statement) {
        StatementWriter.writeResolved(statement, json);
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
