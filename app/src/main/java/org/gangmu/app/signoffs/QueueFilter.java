package org.gangmu.app.signoffs;

import java.util.List;
import java.util.Map;
import org.gangmu.app.library.SignOffs.State;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.signoffs.SignOffDesk.Entry;
import org.gangmu.review.Doubts;

/** Which readings to show. An empty field asks for nothing. @param show {@code open}, {@code doubtful}, {@code signed} or {@code all} */
public record QueueFilter(String show, String document, String rule, String kind) {
    static final List<String> SHOWN = List.of("open", "doubtful", "signed", "all");

    static QueueFilter of(Map<String, String> asked) {
        return new QueueFilter(
                asked.getOrDefault("show", "open"),
                asked.getOrDefault("document", ""),
                asked.getOrDefault("rule", ""),
                asked.getOrDefault("kind", ""));
    }

    List<Entry> apply(List<Entry> entries) {
        return entries.stream().filter(this::shows).filter(this::matches).toList();
    }

    private boolean shows(Entry entry) {
        return switch (show) {
            case "all" -> true;
            case "signed" -> entry.state() == State.SIGNED;
            case "doubtful" -> entry.state() != State.SIGNED && entry.weight() >= Doubts.BY_HAND;
            default -> entry.state() != State.SIGNED;
        };
    }

    private boolean matches(Entry entry) {
        return (document.isEmpty() || SourceLink.key(entry.document().id()).equals(document))
                && (rule.isEmpty() || entry.statement().rule().equals(rule))
                && (kind.isEmpty() || entry.statement().kind().equals(kind));
    }

    /** Whether it names a document or a rule, so that all of it can be signed off at once. */
    public boolean isBulk() {
        return !document.isEmpty() || !rule.isEmpty();
    }
}
