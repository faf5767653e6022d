package org.gangmu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangmu.app.store.StoredMechanism.DecidedParameter;
import org.gangmu.app.store.StoredMechanism.PackVersion;
import org.gangmu.app.store.StoredMechanism.Signature;
import org.gangmu.app.store.StoredMechanism.StoredDecision;
import org.gangmu.app.store.StoredMechanism.StoredEvent;
import org.gangmu.app.store.StoredMechanism.StoredObligation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MechanismLedgerTest {
    private static final Instant NOON = Instant.parse("2024-05-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
    private static final Signature BY = Signature.of("调度员甲", TODAY);

    @TempDir
    Path directory;

    private Store open(TestDatabase database) throws SQLException {
        return Store.open(database.fresh(directory), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static StoredEvent event(String body) {
        return new StoredEvent("road-safety", "k1", "fatal_accident", "2024-04-30T08:30", body, BY);
    }

    private static StoredDecision decision(String body) {
        return new StoredDecision("road-safety", "k1", 1, "{}", body, BY);
    }

    private static StoredObligation duty(String due) {
        return new StoredObligation(
                "o1", "road-safety", "k1", "on_site/1", "甲", "到场", due, null, "《意见》", StoredObligation.OPEN, "", BY);
    }

    @ParameterizedTest
    @EnumSource
    void theSameEventTwiceObligesOnce(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            MechanismLedger ledger = store.mechanisms();
            assertThat(ledger.record(event("{}"), decision("x"), List.of(duty(null))))
                    .isTrue();
            assertThat(ledger.record(event("{}"), decision("x"), List.of(duty(null))))
                    .isTrue();
            assertThat(ledger.events("road-safety", TODAY)).hasSize(1);
            assertThat(ledger.decisions("road-safety", "k1", TODAY)).hasSize(1);
            assertThat(rows(store, "obligation")).isEqualTo(1);
            // another event under the same key is refused whole
            assertThat(ledger.record(event("{\"deaths\":9}"), decision("y"), List.of(duty("2024-05-02"))))
                    .isFalse();
            assertThat(rows(store, "mechanism_decision")).isEqualTo(1);
            assertThat(rows(store, "obligation")).isEqualTo(1);
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLimitDecidedLaterGivesTheStandingObligationItsEndAndADoneOneStaysDone(TestDatabase database)
            throws Exception {
        try (Store store = open(database)) {
            MechanismLedger ledger = store.mechanisms();
            ledger.record(event("{}"), decision("x"), List.of(duty(null)));
            ledger.record(event("{}"), decision("y"), List.of(duty("2024-05-02")));
            assertThat(ledger.obligations(TODAY))
                    .extracting(StoredObligation::due)
                    .containsExactly("2024-05-02");
            assertThat(ledger.decisions("road-safety", "k1", TODAY))
                    .extracting(StoredDecision::body)
                    .containsExactly("y", "x");
            ledger.change(ledger.obligations(TODAY).get(0).with(StoredObligation.DONE, "已到场", BY));
            ledger.record(event("{}"), decision("z"), List.of(duty("2024-05-03")));
            assertThat(ledger.obligations(TODAY))
                    .extracting(StoredObligation::state, StoredObligation::due, StoredObligation::note)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("done", "2024-05-02", "已到场"));
            assertThat(ledger.obligations(TODAY.minusDays(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void versionsOfAPackFollowEachOtherAndNobodyOverwritesAnother(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            MechanismLedger ledger = store.mechanisms();
            assertThat(ledger.addPack(new PackVersion("own", 0, "<a/>", "初版", BY), 0)
                            .orElseThrow()
                            .version())
                    .isEqualTo(1);
            assertThat(ledger.addPack(new PackVersion("own", 0, "<b/>", "改", BY), 1)
                            .orElseThrow()
                            .version())
                    .isEqualTo(2);
            assertThat(ledger.addPack(new PackVersion("own", 0, "<c/>", "也改", BY), 1))
                    .isEmpty();
            assertThat(ledger.packs(TODAY)).extracting(PackVersion::body).containsExactly("<a/>", "<b/>");
            assertThat(ledger.packs(TODAY).get(0).signature().recordedAt()).isEqualTo(NOON);
            assertThat(ledger.packs(TODAY.minusDays(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLatestDecisionOnAParameterCounts(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            MechanismLedger ledger = store.mechanisms();
            ledger.addParameter(new DecidedParameter("p", "limit", "2小时", "会议定", BY));
            ledger.addParameter(new DecidedParameter("p", "limit", null, "收回", BY));
            ledger.addParameter(new DecidedParameter("p", "who", "甲", "会议定", BY));
            assertThat(ledger.parameters("p", TODAY)).containsOnlyKeys("limit", "who");
            assertThat(ledger.parameters("p", TODAY).get("limit").value()).isNull();
            assertThat(ledger.parameters("q", TODAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noRowIsChangedOrTakenAway(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.mechanisms().addPack(new PackVersion("own", 0, "<a/>", "初版", BY), 0);
            store.mechanisms().addParameter(new DecidedParameter("p", "limit", "2小时", "会议定", BY));
            store.mechanisms().record(event("{}"), decision("x"), List.of(duty(null)));
            for (String table : List.of(
                    "mechanism_pack", "mechanism_parameter", "mechanism_event", "mechanism_decision", "obligation")) {
                assertThatThrownBy(() -> store.sql()
                                .sql("UPDATE " + table + " SET author = 'x'")
                                .update())
                        .hasMessageContaining("append-only");
                assertThatThrownBy(() -> store.sql().sql("DELETE FROM " + table).update())
                        .hasMessageContaining("append-only");
            }
            store.sql()
                    .sql(
                            database == TestDatabase.H2
                                    ? "DROP TRIGGER obligation_append_only"
                                    : "ALTER TABLE obligation DISABLE TRIGGER ALL")
                    .update();
            store.sql().sql("UPDATE obligation SET who = '乙'").update();
            assertThat(store.verify().isIntact()).isFalse();
        }
    }

    private static int rows(Store store, String table) {
        return store.sql()
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Integer.class)
                .single();
    }
}
