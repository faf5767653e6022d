package org.gangmu.app.release;

import java.util.Optional;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.release.ReleaseDesk.Decision;
import org.gangmu.app.release.ReleaseDesk.Entry;
import org.gangmu.followup.Refusal;
import org.gangmu.review.Visibility;

/**
 * Who may take what up or down the ladder. Whoever checks readings makes a draft known within the house; only the security officer
 * releases to the public, so that no one alone brings out what they supplied; both may take back what should not be seen.
 */
final class ReleaseRules {
    private ReleaseRules() {}

    /** Whether {@code role} may take anything from {@code from} to {@code to}. */
    static boolean may(Role role, Visibility from, Visibility to) {
        boolean step = from.wider().filter(to::equals).isPresent()
                || from.narrower().filter(to::equals).isPresent();
        if (!step) {
            return false;
        }
        boolean published = from == Visibility.PUBLIC || to == Visibility.PUBLIC;
        boolean up = to.compareTo(from) > 0;
        return up ? (published ? role.releases() : role.admits()) : role.admits() || published && role.releases();
    }

    /** Why a decision on {@code entry} is refused; empty when it is not. */
    static Optional<Refusal> refusal(Entry entry, Decision decision, Role role) {
        String title = entry.thing().title();
        Visibility from = entry.visibility();
        Visibility to = decision.to();
        if (to.compareTo(entry.item().kind().first()) < 0) {
            return refused("no_draft", title, "不分草稿，最低为内部可见", "has no drafts: it is internal at least");
        }
        if (from == to) {
            return refused("there_already", title, "已经是" + to.chineseName(), "is " + to.code() + " already");
        }
        if (Math.abs(from.compareTo(to)) > 1) {
            return refused(
                    "step_skipped",
                    title,
                    "现为" + from.chineseName() + "，须先转为内部可见，再公开或退回",
                    "is " + from.code() + ": make it internal first");
        }
        if (!may(role, from, to)) {
            return refused(
                    "not_yours",
                    title,
                    to == Visibility.PUBLIC ? "只有安全员可以公开" : "应由审核人办理",
                    to == Visibility.PUBLIC ? "is released by a security officer only" : "is for a reviewer to decide");
        }
        boolean signed = to == Visibility.PUBLIC;
        if (signed && decision.releasedBy().isEmpty()) {
            return refused("no_name", title, "公开须写明保密审查人", "needs the name of who examined it");
        }
        if ((signed || to.compareTo(from) < 0) && decision.ground().isEmpty()) {
            return refused("no_ground", title, "须写明依据或理由", "needs a ground");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refused(String code, String title, String chinese, String english) {
        return Optional.of(new Refusal(code, "“" + title + "”" + chinese, "“" + title + "” " + english));
    }
}
