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
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.document.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyEntriesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-01T04:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
    private static final String AGENCY = "990103-00000001";

    private static final Entry SET_UP = new Entry(
            "e1",
            AGENCY,
            EntryKind.ESTABLISHED,
            "区财政局",
            "department",
            null,
            null,
            LocalDate.of(2019, 2, 1),
            null,
            null,
            "三定方案",
            "dispatcher",
            TODAY,
            null,
            false);
    private static final Entry HOLDER = new Entry(
            "e2",
            AGENCY,
            EntryKind.HOLDER,
            "局长",
            "兼",
            null,
            "宋启明",
            null,
            LocalDate.of(2023, 4, 11),
            new Span("sha256:ab", 12, 40),
            "",
            "dispatcher",
            TODAY,
            null,
            false);
    private static final Entry WITHDRAWN = new Entry(
            "e3",
            AGENCY,
            EntryKind.HOLDER,
            "局长",
            "兼",
            null,
            "宋启明",
            null,
            LocalDate.of(2023, 4, 11),
            new Span("sha256:ab", 12, 40),
            "读错了",
            "dispatcher",
            TODAY,
            "e2",
            true);

    @TempDir
    Path directory;

    private Store open(TestDatabase database) throws SQLException {
        return Store.open(database.fresh(directory), CLOCK);
    }

    @ParameterizedTest
    @EnumSource
    void entriesComeBackAsTheyWereAddedAndTheChainHolds(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            long documents = store.ledger().revision();
            store.agencies().add(before -> List.of(SET_UP, HOLDER));
            store.agencies().add(before -> {
                assertThat(before).containsExactly(SET_UP, HOLDER);
                return List.of(WITHDRAWN);
            });
            assertThat(store.agencies().list()).containsExactly(SET_UP, HOLDER, WITHDRAWN);
            assertThat(store.verify().isIntact()).isTrue();
            assertThat(store.ledger().revision()).isEqualTo(documents);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsHalfwayAddsNothing(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.agencies().add(before -> List.of(SET_UP));
            assertThatThrownBy(() -> store.agencies().add(before -> List.of(HOLDER, SET_UP)))
                    .isInstanceOf(StoreFailure.class);
            assertThatThrownBy(() -> store.agencies().add(before -> {
                        throw new IllegalArgumentException("row 3");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.agencies().list()).containsExactly(SET_UP);
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntryIsNeitherChangedNorRemoved(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.agencies().add(before -> List.of(SET_UP));
            for (String sql : List.of("UPDATE agency_entry SET body = '区财政厅'", "DELETE FROM agency_entry")) {
                assertThatThrownBy(() -> store.sql().sql(sql).update()).hasMessageContaining("append-only");
            }
            assertThat(store.agencies().list()).containsExactly(SET_UP);
        }
    }
}
