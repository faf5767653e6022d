package org.gangmu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gangmu.app.store.LinkDecision.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkDecisionsTest {
    private static final Instant NOON = Instant.parse("2024-05-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
    private static final String KEY = "sha256:0a@12/望云潭剧院|sha256:0b@34/望云潭剧院";

    @TempDir
    Path directory;

    private Store open(TestDatabase database) throws SQLException {
        return Store.open(database.fresh(directory), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static LinkDecision decision(Choice choice, String reason, LocalDate day) {
        return new LinkDecision(KEY, "开工建设望云潭剧院", "望云潭剧院建成投用", "same_name", choice, reason, "审核人甲", day, Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource
    void theLatestDecisionComesFirstAndTheOthersStay(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            LinkDecision first = store.linkDecisions().add(decision(Choice.REJECTED, "同名不同地", TODAY));
            LinkDecision second = store.linkDecisions().add(decision(Choice.CONFIRMED, "", TODAY));
            assertThat(first.recordedAt()).isEqualTo(NOON);
            assertThat(store.linkDecisions().byLink(TODAY).get(KEY)).containsExactly(second, first);
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDecidedLaterIsNotKnownEarlier(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.linkDecisions().add(decision(Choice.CONFIRMED, "", TODAY));
            assertThat(store.linkDecisions().byLink(TODAY.minusDays(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noDecisionCanBeChangedBehindTheLedgersBack(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.linkDecisions().add(decision(Choice.CONFIRMED, "", TODAY));
            assertThatThrownBy(() -> store.sql()
                            .sql("UPDATE link_decision SET choice = 'rejected'")
                            .update())
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aLinkIsRejectedOnlyWithAReason() {
        assertThatThrownBy(() -> decision(Choice.REJECTED, " ", TODAY)).hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> decision(Choice.CONFIRMED, "长".repeat(2001), TODAY))
                .hasMessageContaining("2000");
    }
}
