package org.gangmu.app.mechanisms;

import java.time.LocalDateTime;
import org.gangmu.app.mechanisms.MechanismDesk.Author;
import org.gangmu.app.notices.Routine;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredMechanism.StoredObligation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends the supervision slips that are due for obligations that are late, in the program's own name. Each is an event of the
 * supervision pack with a key of its own, so that a slip that was sent is not sent again. Not where a government wants its people
 * to send them ({@code gangmu.tasks.escalate: false}).
 */
@Component
final class MechanismLadder implements Routine {
    private final Store store;
    private final MechanismDesk desk;
    private final boolean escalates;

    MechanismLadder(Store store, MechanismDesk desk, @Value("${gangmu.tasks.escalate:true}") boolean escalates) {
        this.store = store;
        this.desk = desk;
        this.escalates = escalates;
    }

    @Override
    public void run(LocalDateTime now) {
        if (!escalates) {
            return;
        }
        var author = new Author(MechanismDesk.PROGRAM, new AsOf(now.toLocalDate(), false));
        for (StoredObligation duty : store.mechanisms().obligations(now.toLocalDate())) {
            // what follows from a slip is supervised with the obligation that the slip is for
            if (!duty.pack().equals(MechanismDesk.SUPERVISION) && desk.isLate(duty, now.toLocalDate())) {
                supervise(duty, author);
            }
        }
    }

    private void supervise(StoredObligation duty, Author author) {
        try {
            desk.supervise(duty.id(), author);
        } catch (Refused e) {
            // the last slip's time is not over, or the ladder ends here: there is nothing to send today
        }
    }
}
