package org.gangmu.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.statement.Figure;

/**
 * What the audit found about one claim.
 *
 * @param key stays the same however often the documents are read: the family and where the claim and the first figure it
 *     rests on stand, by the hash of their documents and the place in them
 * @param message the arithmetic, in Chinese where it needs words: 464132 + 64242 = 528374
 * @param messageEnglish the same in English
 * @param stated the value as printed
 * @param computed what follows from the other figures
 * @param figures the claim first, then what it was computed from
 */
public record Finding(
        String key,
        FindingRule rule,
        Outcome verdict,
        String message,
        String messageEnglish,
        String stated,
        String computed,
        List<Figure> figures) {
    public Finding {
        figures = List.copyOf(figures);
    }

    /** The claim first, then what it was computed from; {@code stated} is the claim as printed. */
    static Finding of(FindingRule rule, Outcome verdict, Said said, String computed, List<Claim> claims) {
        String places = claims.stream().limit(2).map(Claim::place).collect(Collectors.joining("|"));
        return new Finding(
                rule.code() + "|" + places,
                rule,
                verdict,
                said.chinese(),
                said.english(),
                claims.get(0).text(),
                computed,
                claims.stream().map(Claim::figure).toList());
    }

    /** The same finding, stating something else than the claim's own number. */
    Finding stating(String other) {
        return new Finding(key, rule, verdict, message, messageEnglish, other, computed, figures);
    }

    public Figure claim() {
        return figures.get(0);
    }
}
