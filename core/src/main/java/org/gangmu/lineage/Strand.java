package org.gangmu.lineage;

import java.util.List;
import java.util.stream.Stream;
import org.gangmu.document.Document;
import org.gangmu.document.Span;

/**
 * One promise or project in all documents that speak of it (沿革).
 *
 * @param key stays the same as long as its first mention does
 * @param name as last promised
 * @param otherNames the other names it goes by, in the order of the documents
 * @param mentions by the day they became known and their place; never empty
 * @param links what holds the mentions of different documents together
 * @param confidence from 0 to 1 that the fate is right: the weakest link it rests on and how sure the words are
 * @param reason of the fate, in Chinese
 * @param reasonEnglish the same in English
 * @param silent the documents that should have told of it and do not; empty unless dropped or untold
 */
public record Strand(
        String key,
        StrandKind kind,
        String name,
        List<String> otherNames,
        List<Mention> mentions,
        List<Link> links,
        Fate fate,
        double confidence,
        String reason,
        String reasonEnglish,
        List<Document> silent) {
    public Strand {
        otherNames = List.copyOf(otherNames);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        silent = List.copyOf(silent);
    }

    /** The sentences it rests on. */
    public List<Span> spans() {
        return mentions.stream().map(Mention::span).toList();
    }

    /** Whether anything of it was promised; the others were only told of. */
    public boolean isPromised() {
        return mentions.stream().anyMatch(Mention::ahead);
    }

    /** The documents that speak of it, in the order in which they became known. */
    public List<Document> documents() {
        return mentions.stream().map(Mention::document).distinct().toList();
    }

    /** The names, the last one first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }
}
