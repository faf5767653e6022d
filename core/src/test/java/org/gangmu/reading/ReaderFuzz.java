package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.document.format.Formats;
import org.gangmu.document.format.UnreadableFile;
import org.gangmu.statement.Figure;
import org.gangmu.statement.Statement;
import org.gangmu.text.SourceText;

/**
 * What must hold of any bytes whatever: they are read or refused with a reason, every statement stands in the text, and a second
 * reading finds the same. Jazzer calls it with bytes of its own ({@code bench/fuzz}), {@link FuzzRegressionTest} with those that
 * once broke something.
 */
public final class ReaderFuzz {
    private ReaderFuzz() {}

    /** The entry point Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] data) {
        SourceText text;
        try {
            text = Formats.read("fuzz.txt", data);
        } catch (UnreadableFile refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        Reading reading = Reader.standard().read(text);
        for (Statement statement : reading.statements()) {
            assertThat(statement.span().start())
                    .isNotNegative()
                    .isLessThan(statement.span().end());
            assertThat(statement.span().end()).isLessThanOrEqualTo(text.length());
            if (statement instanceof Figure figure) {
                String said = text.slice(figure.span().start(), figure.span().end());
                assertThat(withoutSpace(said)).satisfies(span -> holdsInOrder(span, withoutSpace(figure.quote())));
            }
        }
        assertThat(Reader.standard().read(text).statements()).isEqualTo(reading.statements());
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    /** The quote is the span's text; only marks of a page's end (“— 3 —” and a running head) may be left out of it. */
    private static void holdsInOrder(String span, String quote) {
        if (span.equals(quote)) {
            return;
        }
        int common = 0;
        while (common < quote.length() && span.charAt(common) == quote.charAt(common)) {
            common++;
        }
        assertThat(span).as("what the quote leaves out lies in one piece").endsWith(quote.substring(common));
    }
}
