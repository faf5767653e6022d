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
import org.gangmu.allotment.Division;
import org.gangmu.allotment.Part;
import org.gangmu.allotment.Rule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllotmentLedgerTest {
    private static final Instant NOW = Instant.parse("2024-05-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    @TempDir
    Path directory;

    private static StoredAllotment decision(String reason, Part... parts) {
        return new StoredAllotment(
                0, "gdp", Division.AGENCIES, Rule.WEIGHT, "55.40亿元", List.of(parts), reason, "dispatcher", TODAY, NOW);
    }

    @ParameterizedTest
    @EnumSource
    void decisionsComeBackAndNobodyOverlooksAnother(TestDatabase database) throws Exception {
        try (Store store = Store.open(database.fresh(directory), Clock.fixed(NOW, ZoneOffset.UTC))) {
            AllotmentLedger ledger = store.allotments();
            Part part = new Part("区商务局", new BigDecimal("10.50"), "亿元", new BigDecimal("3"));
            assertThat(ledger.add(decision("一", part, new Part("区财政局", null, "", null)), 0))
                    .isTrue();
            assertThat(ledger.add(decision("二", part), 0)).isFalse();
            long first = ledger.list(TODAY).get(0).seq();
            assertThat(ledger.add(decision("撤回"), first)).isTrue();
            assertThat(ledger.list(TODAY)).hasSize(2);
            StoredAllotment kept = ledger.list(TODAY).get(0);
            assertThat(kept.parts()).containsExactly(part, new Part("区财政局", null, "", null));
            assertThat(kept.recordedAt()).isEqualTo(NOW);
            assertThat(ledger.list(TODAY).get(1).parts()).isEmpty();
            assertThat(ledger.list(TODAY.minusDays(1))).isEmpty();
            assertThat(store.verify().isIntact()).isTrue();
            for (String sql : List.of("UPDATE allotment SET body = ''", "DELETE FROM allotment")) {
                assertThatThrownBy(() -> store.sql().sql(sql).update()).hasMessageContaining("append-only");
            }
        }
    }
}
