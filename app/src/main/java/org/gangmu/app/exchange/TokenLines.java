package org.gangmu.app.exchange;

import java.io.OutputStream;
import org.gangmu.lexical.LexicalScan;
import org.gangmu.lexical.Token;
import org.gangmu.text.ReadingView;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;

/**
 * Writes what the lexical scan finds in a text as JSON Lines in UTF-8, by the scan contract: lines count from 1, offsets are
 * code points with exclusive ends. Not thread-safe; closing it flushes and leaves the stream open.
 */
public final class TokenLines implements AutoCloseable {
    private final JsonGenerator json;

    public TokenLines(OutputStream out) {
        json = StatementJson.FACTORY
                .rebuild()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * The tokens of a whole text as a person reads it: page marks are passed over, lines broken inside a sentence joined.
     *
     * @param file named in every token; null to leave it out
     */
    public void writeWhole(SourceText source, @Nullable String file) {
        ReadingView view = ReadingView.of(source);
        var lines = new LineCount(source.chars());
        LexicalScan.scan(view.text(), 0, view.text().length(), token -> {
            int start = view.sourceIndex(token.start());
            int end = view.sourceIndex(token.end() - 1) + 1;
            write(
                    token,
                    file,
                    lines.at(start),
                    source.offset(start),
                    source.chars().substring(start, end));
        });
    }

    /** The tokens of every line as a text of its own, with offsets within it. Lines end with a line feed. */
    public void writeLines(SourceText source, @Nullable String file) {
        String chars = source.chars();
        int number = 0;
        int start = 0;
        while (start < chars.length()) {
            int feed = chars.indexOf('\n', start);
            int next = feed < 0 ? chars.length() : feed;
            int end = next > start && chars.charAt(next - 1) == '\r' ? next - 1 : next;
            int line = ++number;
            int lineOffset = source.offset(start);
            LexicalScan.scan(
                    chars,
                    start,
                    end,
                    token -> write(
                            token,
                            file,
                            line,
                            source.offset(token.start()) - lineOffset,
                            chars.substring(token.start(), token.end())));
            start = next + 1;
        }
    }

    private void write(Token token, @Nullable String file, int line, int start, String text) {
        json.writeStartObject();
        if (file != null) {
            json.writeStringProperty("file", file);
        }
        json.writeNumberProperty("line", line);
        json.writeNumberProperty("start", start);
        json.writeNumberProperty("end", start + text.codePointCount(0, text.length()));
        json.writeStringProperty("text", text);
        json.writeStringProperty("kind", token.kind().code());
        json.writeStringProperty("value", token.value());
        json.writeStringProperty("unit", token.unit());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }

    /** Counts lines on the way through a text. */
    private static final class LineCount {
        private final String chars;
        private int at;
        private int line = 1;

        LineCount(String chars) {
            this.chars = chars;
        }

        /** The line of an index; indexes may step back only within a token. */
        int at(int index) {
            while (at < index) {
                line += chars.charAt(at++) == '\n' ? 1 : 0;
            }
            while (at > index) {
                line -= chars.charAt(--at) == '\n' ? 1 : 0;
            }
            return line;
        }
    }
}
