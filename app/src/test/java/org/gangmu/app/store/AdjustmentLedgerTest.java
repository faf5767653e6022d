package org.gangmu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangmu.plan.Adjustment;
import org.gangmu.plan.Adjustment.Authority;
import org.gangmu.plan.Adjustment.Goal;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdjustmentLedgerTest {
    private static final Instant NOW = Instant.parse("2024-05-01T04:00:00Z");
    private static final LocalDate DECIDED = LocalDate.of(2023, 8, 30);

    @TempDir
    Path directory;

    private static StoredAdjustment row(String id, BigDecimal before, String withdraws, LocalDate known) {
        return new StoredAdjustment(
                new Adjustment(
                        id,
                        new Goal("990103", "gdp", Period.year(2025), Measure.LEVEL),
                        before,
                        new BigDecimal("640.0"),
                        "亿元",
                        Bound.GE,
                        new Authority("决议", "云人常发〔2023〕5号", DECIDED, "区人大常委会"),
                        LocalDate.of(2023, 9, 1)),
                "地区生产总值",
                "理由",
                withdraws,
                "reviewer",
                known,
                NOW);
    }

    @ParameterizedTest
    @EnumSource
    void anAdjustmentIsKnownFromItsDecisionAndAWithdrawalFromItsOwnDay(TestDatabase database) throws Exception {
        try (Store store = Store.open(database.fresh(directory), Clock.fixed(NOW, ZoneOffset.UTC))) {
            AdjustmentLedger ledger = store.adjustments();
            StoredAdjustment first = row("a", new BigDecimal("681.9"), null, DECIDED);
            ledger.add(first);
            ledger.add(row("b", null, "a", LocalDate.of(2024, 4, 1)));
            assertThat(ledger.list()).hasSize(2).first().isEqualTo(first);
            assertThat(ledger.count()).isEqualTo(2);
            assertThat(ledger.on(DECIDED.minusDays(1)).list()).isEmpty();
            assertThat(ledger.on(LocalDate.of(2024, 3, 31)).list()).containsExactly(first.adjustment());
            assertThat(ledger.on(LocalDate.of(2024, 4, 1)).list()).isEmpty();
            assertThat(store.verify().isIntact()).isTrue();
            for (String sql : List.of("UPDATE plan_adjustment SET unit = ''", "DELETE FROM plan_adjustment")) {
                assertThatThrownBy(() -> store.sql().sql(sql).update()).hasMessageContaining("append-only");
            }
        }
    }
}
