package org.gangmu.app.audit;

import java.util.List;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Finding;
import org.gangmu.statement.Figure;

/**
 * A finding as a page shows it: the claim on one side, what speaks for or against it on the other.
 *
 * @param key of the finding, the same after every reading
 * @param rule the family of identities, in words
 * @param verdict the code of the outcome
 * @param claim what is checked
 * @param others what it was checked with
 */
public record FindingView(
        String key,
        String rule,
        String verdict,
        String word,
        String message,
        String stated,
        String computed,
        Side claim,
        List<Side> others) {
    public FindingView {
        others = List.copyOf(others);
    }

    /**
     * One figure with the sentence it stands in.
     *
     * @param before the words before the number in its clause
     * @param number the number with its unit
     */
    public record Side(String before, String number, String after, SourceLink source) {}

    /** Says findings in the reader's language. */
    public static List<FindingView> of(List<Finding> findings, Holdings holdings, Words words) {
        var labels = new SourceLabels(holdings, words);
        return findings.stream()
                .map(finding -> new FindingView(
                        finding.key(),
                        words.say("finding." + finding.rule().code()),
                        finding.verdict().code(),
                        words.say("outcome." + finding.verdict().code()),
                        words.english() ? finding.messageEnglish() : finding.message(),
                        finding.stated(),
                        finding.computed(),
                        side(finding.claim(), holdings, labels),
                        finding.figures().stream()
                                .skip(1)
                                .map(figure -> side(figure, holdings, labels))
                                .toList()))
                .toList();
    }

    private static Side side(Figure figure, Holdings holdings, SourceLabels labels) {
        SourceLink link = labels.link(figure.span().document(), figure.numberStart());
        Held held = holdings.find(figure.span().document()).orElse(null);
        if (held == null) {
            return new Side("", figure.quote(), "", link);
        }
        var text = held.reading().text();
        int start = figure.span().start();
        int end = figure.span().end();
        int number = Math.min(Math.max(start, figure.numberStart()), end);
        int numberEnd = numberEnd(text.slice(number, end), number);
        return new Side(
                line(text.slice(start, number)),
                line(text.slice(number, numberEnd)),
                line(text.slice(numberEnd, end)),
                link);
    }

    /** Behind the digits, with the commas and the point between them. */
    private static int numberEnd(String text, int start) {
        int length = 0;
        while (length < text.length() && "0123456789.,，％%-".indexOf(text.charAt(length)) >= 0) {
            length++;
        }
        return start + length;
    }

    /** On one line; breaks between Chinese characters go, those between cells of a table become a space. */
    private static String line(String text) {
        return text.replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "").replaceAll("\\s+", " ");
    }
}
