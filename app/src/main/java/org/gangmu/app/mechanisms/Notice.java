package org.gangmu.app.mechanisms;

import java.util.List;
import org.gangmu.app.portal.Words;
import org.gangmu.mechanism.UnusableMechanism;

/**
 * What a page says after something was asked of it.
 *
 * @param tone good or bad
 * @param lines particulars, one a line
 */
public record Notice(String tone, String text, List<String> lines) {
    public Notice {
        lines = List.copyOf(lines);
    }

    static Notice good(String text) {
        return new Notice("good", text, List.of());
    }

    static Notice bad(String text, List<String> lines) {
        return new Notice("bad", text, lines);
    }

    /** Why a pack or a table is not taken, every fault a line. */
    static Notice of(UnusableMechanism unusable, Words words) {
        return bad(
                words.say("mechanisms.unusable"),
                unusable.faults().stream()
                        .map(fault -> words.english() ? fault.english() : fault.chinese())
                        .toList());
    }

    static Notice of(Refused refused, Words words) {
        return new Notice("bad", words.say(refused.key(), refused.arguments()), List.of());
    }
}
