package org.gangmu.mechanism.dmn;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes indented XML. Elements that are left empty close themselves. Not thread-safe. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; {@code attributes} are names and values in turn, where an empty value is left out. */
    XmlText begin(String name, String... attributes) {
        start(name, attributes);
        text.append(">\n");
        open.push(name);
        return this;
    }

    XmlText end() {
        String name = open.pop();
        indent();
        text.append("</").append(name).append(">\n");
        return this;
    }

    XmlText empty(String name, String... attributes) {
        start(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element with text; left out where the text is empty. */
    XmlText leaf(String name, String content, String... attributes) {
        if (!content.isEmpty()) {
            start(name, attributes);
            text.append('>')
                    .append(escape(content, false))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
        return this;
    }

    private void start(String name, String... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1], true))
                        .append('"');
            }
        }
    }

    private void indent() {
        text.append("  ".repeat(open.size()));
    }

    /** Characters that XML 1.0 cannot hold are left out. */
    private static String escape(String value, boolean attribute) {
        var escaped = new StringBuilder(value.length() + 16);
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> escaped.append(attribute ? "&#" + c + ";" : Character.toString(c));
                default -> {
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
