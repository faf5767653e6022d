package org.gangmu.app.mechanisms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.StoredMechanism.StoredObligation;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as pages show it.
 *
 * @param due null where no limit is set or decided
 * @param light the colour it came with; null where none
 * @param state open, late or done
 * @param slips the supervision slips sent for it, in order
 */
public record ObligationView(
        String id,
        String pack,
        String event,
        String rule,
        String who,
        String act,
        @Nullable String due,
        @Nullable LightView light,
        String clause,
        String state,
        String note,
        List<LightView> slips) {
    public ObligationView {
        slips = List.copyOf(slips);
    }

    static ObligationView of(StoredObligation duty, MechanismDesk desk, LocalDate day, Words words) {
        return new ObligationView(
                duty.id(),
                duty.pack(),
                duty.eventKey(),
                duty.rule(),
                duty.who(),
                duty.act(),
                duty.due() == null ? null : duty.due().replace('T', ' '),
                light(duty.light(), words),
                duty.clause(),
                desk.state(duty, day),
                duty.note(),
                desk.slips(duty, day).stream()
                        .flatMap(slip -> Stream.ofNullable(light(slip.light(), words)))
                        .toList());
    }

    static @Nullable LightView light(@Nullable String code, Words words) {
        return code == null ? null : new LightView(code, words.say("mechanisms.light." + code));
    }
}
