package org.gangmu.app.exchange;

import java.io.StringWriter;
import org.gangmu.document.Document;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Documents and statements as JSON objects by the read contract: one line each, and back. Parsing what was written gives an
 * equal record. Thread-safe.
 */
public final class StatementJson {
    /** Each object stands on a line of its own, which the writer of lines sees to. */
    static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("").build();

    private StatementJson() {}

    /** The object of {@code document}, without a line break. */
    public static String write(Document document) {
        var text = new StringWriter(256);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            DocumentFields.write(document, json);
        }
        return text.toString();
    }

    /** The object of {@code statement}, without a line break. */
    public static String write(Statement statement) {
        var text = new StringWriter(512);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            StatementWriter.write(statement, json);
        }
        return text.toString();
    }

    /**
     * The object of a budget line among its book.
     *
     * @param parent where the number of the line begins that it is a part of; written as null for a line that stands for itself
     * @param again where the number of its first telling begins, if this is not the first
     * @param code of the government revenue and expenditure classification, if that is sure
     */
    public static String write(
            BudgetLine line, @Nullable Integer parent, @Nullable Integer again, @Nullable String code) {
        var text = new StringWriter(512);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            StatementWriter.writeWithin(line, parent, again, code, json);
        }
        return text.toString();
    }

    /** The document an object tells. Throws {@link IllegalArgumentException} when it tells none. */
    public static Document parseDocument(String json) {
        return DocumentFields.parse(Fields.parse(json));
    }

    /** The statement an object tells. Throws {@link IllegalArgumentException} when it tells none. */
    public static Statement parseStatement(String json) {
        return StatementParser.parse(Fields.parse(json));
    }
}
