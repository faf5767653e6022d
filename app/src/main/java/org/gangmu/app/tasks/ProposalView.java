package org.gangmu.app.tasks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Parties.Standing;
import org.gangmu.followup.Proposal;
import org.gangmu.followup.TaskSource;

/**
 * A proposal as its page shows it.
 *
 * @param key its place, as in the names of its fields
 * @param form what is filled in, or was typed
 * @param unknown its agencies that the registry does not know
 * @param error why it was not accepted; empty when nothing was wrong
 */
public record ProposalView(
        String key,
        TaskForm form,
        String quote,
        List<String> doubts,
        List<Unknown> unknown,
        SourceLink source,
        boolean picked,
        String error) {
    private static final int KEY_LENGTH = 12;

    public ProposalView {
        doubts = List.copyOf(doubts);
        unknown = List.copyOf(unknown);
    }

    /**
     * An agency that the registry does not know.
     *
     * @param nearest whom it has instead, parted by 、; empty when nobody is like it
     * @param gone whether it had it before; then it cannot be entered again
     */
    public record Unknown(String name, String nearest, boolean gone) {
        static List<Unknown> of(Proposal proposal, Parties parties) {
            return Stream.concat(proposal.what().lead().stream(), proposal.what().responsible().stream())
                    .distinct()
                    .filter(name -> parties.of(name) != Standing.KNOWN)
                    .map(name -> new Unknown(
                            name, String.join("、", parties.instead(name)), parties.of(name) == Standing.GONE))
                    .toList();
        }
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
     * @param parties whom the registry knows
     */
    static ProposalView of(
            Proposal proposal,
            Map<String, String> posted,
            List<String> picked,
            Map<String, String> errors,
            Parties parties,
            Holdings holdings,
            Words words) {
        String key = key(proposal.source());
        var say = new Say(words);
        return new ProposalView(
                key,
                TaskForm.posted(posted, "-" + key, TaskForm.of(proposal.what())),
                proposal.quote(),
                proposal.doubts().stream().map(say::word).toList(),
                Unknown.of(proposal, parties),
                new SourceLabels(holdings, words)
                        .link(
                                proposal.source().document(),
                                proposal.document().start() + proposal.source().start()),
                picked.contains(key),
                errors.getOrDefault(key, ""));
    }
}
