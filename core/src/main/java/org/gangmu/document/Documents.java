package org.gangmu.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;

/** Splits a file into its documents and tells what each of them is. Immutable and thread-safe. */
public final class Documents {
    private final RegionNames regions;

    /**
     * A document and where it stands in the reading view.
     *
     * @param from index of its first character in the view
     * @param to index after its last
     */
    public record Placed(Document document, int from, int to) {}

    public Documents(RegionNames regions) {
        this.regions = regions;
    }

    /** The documents of {@code view} in order; one at least, unless the view is empty. */
    public List<Placed> of(ReadingView view) {
        List<Placed> placed = new ArrayList<>();
        List<Paragraph> paragraphs = view.paragraphs();
        if (paragraphs.isEmpty()) {
            return placed;
        }
        List<Integer> starts = DocumentSplitter.starts(view);
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i + 1 == starts.size();
            int end = last ? paragraphs.size() : starts.get(i + 1);
            placed.add(place(view, starts.get(i), end, i == 0, last));
        }
        return placed;
    }

    private Placed place(ReadingView view, int first, int end, boolean opensFile, boolean endsFile) {
        int from = view.paragraphs().get(first).start();
        int to = view.paragraphs().get(end - 1).end();
        int start = opensFile ? 0 : view.offset(from);
        int stop = endsFile ? view.source().length() : view.endOffset(to);
        DocumentFacts facts = DocumentFacts.of(view, first, end);
        String id = "sha256:" + sha256(view.source().slice(start, stop));
        String region = regions.findCode(facts.title())
                .or(() -> regions.findCode(facts.issuerOrEmpty()))
                .or(() -> regions.findCode(facts.head()))
                .orElse(null);
        Document document = new Document(
                id,
                view.source().file(),
                start,
                stop,
                facts.type(),
                facts.title(),
                facts.number(),
                facts.issuer(),
                facts.date(),
                region,
                facts.period());
        return new Placed(document, from, to);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
