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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gangmu.catalogue.Region;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2024-05-01T04:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    @TempDir
    Path directory;

    private Store open(TestDatabase database) throws SQLException {
        return Store.open(database.fresh(directory), NOON);
    }

    private static Incoming report(int year, String gdp) throws IOException {
        String text = """
                关于云溪区%d年国民经济和社会发展计划执行情况与%d年计划草案的报告
                （%d年1月15日）

                一、%d年计划执行情况
                全区实现地区生产总值%s亿元，增长6.1%%。新增城镇就业5200人。
                """.formatted(year, year + 1, year + 1, year, gdp);
        return incoming("report-" + year + ".txt", text, 1);
    }

    private static Incoming incoming(String name, String text, int version) throws IOException {
        Reading reading = Reader.standard().read(SourceText.of(name, text));
        return new Incoming(
                Incoming.fileId(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), reading, version);
    }

    private static List<String> gdp(Store store, LocalDate asOf) {
        return store
                .ledger()
                .listStatements(StatementQuery.asOf(asOf).ofKind("figure").about(List.of("地区生产总值")))
                .stream()
                .map(stored -> ((Figure) stored.statement()).valueText())
                .filter(value -> !value.equals("6.1"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenInComesBackEqual(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            Incoming report = report(2022, "545.3");
            TakenIn taken = store.intake().takeIn(report);
            assertThat(taken.statements())
                    .isEqualTo(report.reading().statements().size())
                    .isPositive();
            Reading kept = store.ledger().listReadings(TODAY).get(0);
            assertThat(kept.documents()).isEqualTo(report.reading().documents());
            assertThat(kept.statements()).isEqualTo(report.reading().statements());
            assertThat(kept.text().chars()).isEqualTo(report.reading().text().chars());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takingInTwiceChangesNothing(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.intake().takeIn(report(2022, "545.3"));
            long before = store.ledger().revision();
            assertThat(store.intake().takeIn(report(2022, "545.3")).changedNothing())
                    .isTrue();
            assertThat(store.ledger().revision()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asOfADayLeavesOutWhatBecameKnownLater(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.intake().takeIn(report(2022, "545.3"));
            store.intake().takeIn(report(2021, "512.7"));
            assertThat(gdp(store, LocalDate.of(2022, 1, 14))).isEmpty();
            assertThat(gdp(store, LocalDate.of(2022, 1, 15))).containsExactly("512.7");
            assertThat(gdp(store, LocalDate.of(2023, 1, 15))).containsExactly("512.7", "545.3");
            assertThat(store.ledger().listKnownDays())
                    .containsExactly(LocalDate.of(2023, 1, 15), LocalDate.of(2022, 1, 15));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewerReadingSupersedesTheOlderWithoutRemovingIt(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            Incoming old = report(2022, "545.3");
            store.intake().takeIn(old);
            Reading fewer = new Reading(
                    old.reading().text(),
                    old.reading().documents(),
                    old.reading().statements().subList(0, 1));
            store.intake().takeIn(new Incoming(old.fileId(), fewer, 2));
            assertThat(store.ledger().listReadings(TODAY).get(0).statements()).hasSize(1);
            assertThat(store.ledger().listFilesReadBefore(2)).isEmpty();
            assertThat(count(store, "statement"))
                    .isEqualTo(old.reading().statements().size() + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionStandsInPlaceOfWhatWasReadFromItsDay(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.intake().takeIn(report(2022, "545.3"));
            StoredStatement wrong = store.ledger()
                    .listStatements(StatementQuery.asOf(TODAY).ofKind("figure").about(List.of("地区生产总值")))
                    .get(0);
            store.intake().correct(new Correction(wrong.id(), null, "并非本区数据", "reviewer", TODAY));
            assertThat(gdp(store, TODAY.minusDays(1))).containsExactly("545.3");
            assertThat(gdp(store, TODAY)).isEmpty();
            assertThat(store.verify().isIntact()).isTrue();
            assertThatThrownBy(() -> store.intake().correct(new Correction("no such", null, "", "", TODAY)))
                    .isInstanceOf(StoreFailure.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsCannotBeChangedOrRemoved(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.intake().takeIn(report(2022, "545.3"));
            store.intake().addRegions(List.of(new Region("990103", "云溪区")));
            for (String table : List.of("source_file", "own_region", "reading", "document", "statement")) {
                assertThatThrownBy(() -> run(store, "UPDATE " + table + " SET hash = 'x'"))
                        .isNotNull();
                assertThatThrownBy(() -> run(store, "DELETE FROM " + table)).isNotNull();
            }
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAlterationBehindTheTriggersIsFound(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.intake().takeIn(report(2022, "545.3"));
            run(
                    store,
                    database == TestDatabase.H2
                            ? "DROP TRIGGER statement_append_only"
                            : "ALTER TABLE statement DISABLE TRIGGER ALL");
            run(store, "UPDATE statement SET body = REPLACE(body, '545.3', '945.3') WHERE seq = 1");
            assertThat(store.verify().findFault()).get().asString().contains("row 1", "statement", "altered");
            run(store, "DELETE FROM statement WHERE seq = 1");
            assertThat(store.verify().findFault()).get().asString().contains("missing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEndCutOffIsFound(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.intake().takeIn(report(2022, "545.3"));
            run(
                    store,
                    database == TestDatabase.H2
                            ? "DROP TRIGGER statement_append_only"
                            : "ALTER TABLE statement DISABLE TRIGGER ALL");
            run(store, "DELETE FROM statement WHERE seq = (SELECT MAX(seq) FROM statement)");
            assertThat(store.verify().isIntact()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsHalfWayLeavesNothing(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            Incoming report = report(2022, "545.3");
            assertThatThrownBy(() -> store.inTransaction(() -> {
                        store.intake().takeIn(report);
                        throw new IllegalStateException("the power fails");
                    }))
                    .hasMessage("the power fails");
            for (String table : List.of("source_file", "reading", "document", "statement")) {
                assertThat(count(store, table)).as(table).isZero();
            }
            assertThat(store.intake().takeIn(report).statements()).isPositive();
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writersAtTheSameTimeQueueUp(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            ExecutorService writers = Executors.newFixedThreadPool(4);
            List<Callable<TakenIn>> work = IntStream.range(0, 12)
                    .<Callable<TakenIn>>mapToObj(i ->
                            () -> store.intake().takeIn(report(2000 + i / 2, "5" + i / 2 + ".3")))
                    .toList();
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
            writers.shutdown();
            assertThat(count(store, "source_file")).isEqualTo(6);
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoreOpenedAgainHoldsWhatItHeld(TestDatabase database) throws Exception {
        StoreAddress address = database.fresh(directory);
        try (Store store = Store.open(address, NOON)) {
            store.intake().takeIn(report(2022, "545.3"));
        }
        try (Store store = Store.open(address, NOON)) {
            assertThat(gdp(store, TODAY)).containsExactly("545.3");
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    private static void run(Store store, String sql) {
        store.sql().sql(sql).update();
    }

    private static int count(Store store, String table) {
        JdbcClient sql = store.sql();
        return sql.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
