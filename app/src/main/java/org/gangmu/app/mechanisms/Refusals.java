package org.gangmu.app.mechanisms;

import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.mechanism.UnusableMechanism;

/** Why something was not taken, as pages say it. */
final class Refusals {
    private Refusals() {}

    /** Every fault of a pack or a table a line. */
    static PageMessage of(UnusableMechanism unusable, Words words) {
        return PageMessage.bad(
                words.say("mechanisms.unusable"),
                unusable.faults().stream()
                        .map(fault -> words.english() ? fault.english() : fault.chinese())
                        .toList());
    }

    static PageMessage of(Refused refused, Words words) {
        return PageMessage.bad(words.say(refused.key(), refused.arguments()));
    }
}
