package org.gangmu.app.release;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.app.release.ReleaseDesk.Entry;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.review.Visibility;
import org.jspecify.annotations.Nullable;

/** Which things to show. @param visibility null for all @param q words in title or detail; empty for all */
public record ReleaseFilter(Kind kind, @Nullable Visibility visibility, String q) {
    /** What an address asks for. Throws {@link IllegalArgumentException} for a word that there is not. */
    static ReleaseFilter of(Map<String, String> asked) {
        String visibility = asked.getOrDefault("visibility", "");
        return new ReleaseFilter(
                Kind.parse(asked.getOrDefault("kind", Kind.DOCUMENT.code())),
                visibility.isEmpty() ? null : Visibility.parse(visibility),
                asked.getOrDefault("q", "").strip());
    }

    List<Entry> apply(List<Entry> all) {
        String wanted = q.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(entry -> visibility == null || entry.visibility() == visibility)
                .filter(entry -> (entry.thing().title() + " " + entry.thing().detail())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** The address part that asks for the same. */
    public String query() {
        return "?kind=" + kind.code() + (visibility == null ? "" : "&visibility=" + visibility.code())
                + (q.isEmpty() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }
}
