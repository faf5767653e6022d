package org.gangmu.app.tasks;

import java.util.List;
import java.util.Map;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.followup.Proposal;
import org.gangmu.followup.TaskSource;

/**
 * A proposal as its page shows it.
 *
 * @param key its place, as in the names of its fields
 * @param form what is filled in, or was typed
 * @param error why it was not accepted; empty when nothing was wrong
 */
public record ProposalView(
        String key, TaskForm form, String quote, List<String> doubts, SourceLink source, boolean picked, String error) {
    private static final int KEY_LENGTH = 12;

    public ProposalView {
        doubts = List.copyOf(doubts);
    }

    /** What a proposal is called in forms: its kind and place, and enough of its document's hash. */
    static String key(TaskSource source) {
        return source.kind() + "-" + source.start() + "-" + source.end() + "-"
                + SourceLink.key(source.document()).substring(0, KEY_LENGTH);
    }

    /**
     * @param posted what was typed; empty where the page is asked for anew
     * @param picked the keys that were picked
     * @param errors by key
     */
    static ProposalView of(
            Proposal proposal,
            Map<String, String> posted,
            List<String> picked,
            Map<String, String> errors,
            Holdings holdings,
            Words words) {
        String key = key(proposal.source());
        var say = new Say(words);
        return new ProposalView(
                key,
                TaskForm.posted(posted, "-" + key, TaskForm.of(proposal.what())),
                proposal.quote(),
                proposal.doubts().stream().map(say::word).toList(),
                new SourceLabels(holdings, words)
                        .link(
                                proposal.source().document(),
                                proposal.document().start() + proposal.source().start()),
                picked.contains(key),
                errors.getOrDefault(key, ""));
    }
}
