package org.gangmu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangmu.app.store.Ruling.Decision;
import org.gangmu.app.store.Ruling.Said;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Finding;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulingsTest {
    private static final Instant NOON = Instant.parse("2024-05-01T04:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
    private static final String KEY = "sum|sha256:0a@12|sha256:0a@34";

    @TempDir
    Path directory;

    private Store open(TestDatabase database) throws SQLException {
        return Store.open(database.fresh(directory), CLOCK);
    }

    private static Ruling ruling(String key, Decision decision, String reason, LocalDate day) {
        var said = new Said("sum", "contradicts", "4座 + 13座 = 17座，原文18座", "18座", "17");
        return new Ruling(key, said, decision, reason, "审核人甲", day, Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource
    void theLatestRulingCountsAndTheOthersStay(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            Ruling first = store.rulings().add(ruling(KEY, Decision.DISMISSED, "口径不同", TODAY));
            Ruling second = store.rulings().add(ruling(KEY, Decision.ACCEPTED, "", TODAY));
            assertThat(first.recordedAt()).isEqualTo(NOON);
            assertThat(store.rulings().byFinding(TODAY)).containsOnlyKeys(KEY);
            assertThat(store.rulings().byFinding(TODAY).get(KEY)).containsExactly(second, first);
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void asOfAnEarlierDayARulingIsNotKnown(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.rulings().add(ruling(KEY, Decision.ACCEPTED, "", TODAY));
            assertThat(store.rulings().byFinding(TODAY.minusDays(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRulingOutlivesARestartAndANewReading(TestDatabase database) throws Exception {
        StoreAddress address = database.fresh(directory);
        String key;
        try (Store store = Store.open(address, CLOCK)) {
            store.intake().takeIn(incoming(1));
            key = findings(store).get(0).key();
            store.rulings().add(ruling(key, Decision.CORRECTED_BY_SOURCE, "已在官网更正", TODAY));
        }
        try (Store store = Store.open(address, CLOCK)) {
            store.intake().takeIn(incoming(2));
            assertThat(findings(store)).extracting(Finding::key).contains(key);
            assertThat(store.rulings().byFinding(TODAY).get(key))
                    .extracting(Ruling::decision, Ruling::reason, Ruling::author)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Decision.CORRECTED_BY_SOURCE, "已在官网更正", "审核人甲"));
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    private static Incoming incoming(int version) throws IOException {
        String text = "2020年全区新建、改造公共卫生间17座，其中新建4座，改造提升13座。\n";
        Reading reading = Reader.standard().read(SourceText.of("toilets.txt", text));
        String id = Incoming.fileId(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Incoming(id, reading, version);
    }

    private static List<Finding> findings(Store store) {
        return Audit.of(store.ledger().listReadings(LocalDate.of(2030, 1, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void noRulingIsChangedOrTakenAway(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.rulings().add(ruling(KEY, Decision.ACCEPTED, "", TODAY));
            assertThatThrownBy(() -> run(store, "UPDATE ruling SET reason = 'x'"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> run(store, "DELETE FROM ruling")).hasMessageContaining("append-only");
            run(
                    store,
                    database == TestDatabase.H2
                            ? "DROP TRIGGER ruling_append_only"
                            : "ALTER TABLE ruling DISABLE TRIGGER ALL");
            run(store, "UPDATE ruling SET decision = 'dismissed'");
            assertThat(store.verify().isIntact()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rulingsDoNotMakeWhatWasReadOutOfDate(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            long before = store.ledger().revision();
            store.rulings().add(ruling(KEY, Decision.ACCEPTED, "", TODAY));
            assertThat(store.ledger().revision()).isEqualTo(before);
        }
    }

    @Test
    void nobodyDismissesWithoutAReason() {
        assertThatThrownBy(() -> ruling(KEY, Decision.DISMISSED, "  ", TODAY)).hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> ruling(KEY, Decision.CORRECTED_BY_SOURCE, "", TODAY))
                .hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> ruling(KEY, Decision.ACCEPTED, "x".repeat(2001), TODAY))
                .hasMessageContaining("2000");
    }

    private static void run(Store store, String sql) {
        store.sql().sql(sql).update();
    }
}
