package org.gangmu.app.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.gangmu.app.store.Store;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What time it is for the portal: by the store's clock in the portal's zone, on the day that {@code gangmu.as-of} sets, where it
 * does. The one place that asks a clock what day it is. Thread-safe.
 */
@Component
public final class OwnTime {
    private final String preset;
    private final Clock clock;

    /** @param zone such as Asia/Shanghai; empty for the machine's own */
    @Autowired
    OwnTime(@Value("${gangmu.as-of:}") String preset, @Value("${gangmu.zone:}") String zone, Store store) {
        this(preset, store.clock().withZone(zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone)));
    }

    OwnTime(String preset, Clock clock) {
        this.preset = preset;
        this.clock = clock;
    }

    public LocalDate day() {
        return preset.isBlank() ? LocalDate.now(clock) : LocalDate.parse(preset);
    }

    public LocalDateTime now() {
        return day().atTime(LocalTime.now(clock));
    }
}
