package org.gangmu.app.mechanisms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.mechanism.Clause;
import org.springframework.stereotype.Component;

/** Finds the sentence of a clause in the documents of the library. Thread-safe. */
@Component
final class ClauseLinks {
    private static final int WORDS_TO_SHOW = 12;

    private final Shelf shelf;
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private Holdings searched;

    ClauseLinks(Shelf shelf) {
        this.shelf = shelf;
        this.searched = shelf.on(LocalDate.MIN);
    }

    /** The address of the document that holds the quote, at the quote; empty where none is in the library. */
    synchronized Optional<String> find(Clause clause, LocalDate day) {
        Holdings holdings = shelf.on(day);
        if (holdings != searched) {
            searched = holdings;
            found.clear();
            texts.clear();
            holdings.list()
                    .forEach(held -> texts.put(
                            held.document().id(),
                            bare(held.reading()
                                    .text()
                                    .slice(
                                            held.document().start(),
                                            held.document().end()))));
        }
        return found.computeIfAbsent(
                bare(clause.quote()),
                quote -> texts.entrySet().stream()
                        .filter(text -> !quote.isEmpty() && text.getValue().contains(quote))
                        .map(text -> "/documents/" + SourceLink.key(text.getKey()) + "#:~:text="
                                + URLEncoder.encode(
                                        quote.substring(0, Math.min(WORDS_TO_SHOW, quote.length())),
                                        StandardCharsets.UTF_8))
                        .findFirst());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
