package org.gangmu.app.mechanisms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.notices.NoticeRule;
import org.gangmu.app.notices.NoticeSource;
import org.gangmu.app.notices.Recipient;
import org.gangmu.app.portal.OwnTime;
import org.gangmu.app.store.MechanismLedger;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredMechanism.StoredEvent;
import org.gangmu.app.store.StoredMechanism.StoredObligation;
import org.gangmu.app.store.StoredNotice;
import org.gangmu.app.store.StoredNotice.Matter;
import org.gangmu.mechanism.Decision;
import org.gangmu.mechanism.Due;
import org.springframework.stereotype.Component;

/**
 * Who is told what of mechanisms: whoever must act, at once when the event is recorded; what is late, as soon as it is; what a rule
 * leaves open, to whoever may decide it. The dispatchers are told of all. Thread-safe.
 */
@Component
final class MechanismNotices implements NoticeSource {
    private final MechanismLedger ledger;
    private final OwnTime time;

    MechanismNotices(Store store, OwnTime time) {
        this.ledger = store.mechanisms();
        this.time = time;
    }

    /** What an event and what was decided on it give to tell. */
    static List<StoredNotice> after(StoredEvent event, Decision decision, List<StoredObligation> duties) {
        LocalDate day = event.signature().knownFrom();
        var notices = new ArrayList<StoredNotice>();
        duties.forEach(duty -> notices.addAll(notices(NoticeRule.OBLIGATION, duty, day)));
        String link = "/mechanisms/" + event.pack() + "/events/" + event.key();
        decision.questions()
                .forEach(question -> notices.add(StoredNotice.of(
                        NoticeRule.QUESTION.code(),
                        "event:" + event.key(),
                        Keys.of(question.rule(), question.text()),
                        Recipient.role(Role.DISPATCHER),
                        new Matter(question.text(), "", null, link),
                        day)));
        return notices;
    }

    private static List<StoredNotice> notices(NoticeRule rule, StoredObligation duty, LocalDate day) {
        String due = duty.due();
        var matter = new Matter(
                duty.act(),
                duty.who() + " · " + duty.clause(),
                due,
                "/mechanisms/" + duty.pack() + "/events/" + duty.eventKey());
        return Stream.of(Recipient.agency(duty.who()), Recipient.role(Role.DISPATCHER))
                .map(to -> StoredNotice.of(
                        rule.code(), "obligation:" + duty.id(), due == null ? "-" : due, to, matter, day))
                .toList();
    }

    @Override
    public List<StoredNotice> due(LocalDateTime now) {
        LocalDate day = time.day();
        return ledger.obligations(day).stream()
                .filter(duty -> isLate(duty, now))
                .flatMap(duty -> notices(NoticeRule.OVERDUE, duty, day).stream())
                .toList();
    }

    @Override
    public boolean waitsForMorning() {
        return false;
    }

    private static boolean isLate(StoredObligation duty, LocalDateTime now) {
        String due = duty.due();
        return due != null && duty.isOpen() && Due.parse(due).isPast(now);
    }
}
