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
import org.gangmu.app.store.SignOff.Decision;
import org.gangmu.app.store.SignOff.Place;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignOffLedgerTest {
    private static final Instant NOW = Instant.parse("2024-05-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void signOffsComeBackInOrderAndTheChainHolds(TestDatabase database) throws Exception {
        try (Store store = Store.open(database.fresh(directory), Clock.fixed(NOW, ZoneOffset.UTC))) {
            SignOff first = new SignOff(
                    new Place("sha256:aa", "figure", 10, 30, 22),
                    "地区生产总值 600.6 亿元",
                    Decision.ACCEPTED,
                    "",
                    "reviewer",
                    TODAY,
                    NOW);
            SignOff second = new SignOff(first.place(), "", Decision.REOPENED, "再看", "reviewer", TODAY, NOW);
            store.signOffs().add(List.of(first, second));
            assertThat(store.signOffs().list(TODAY)).containsExactly(first, second);
            assertThat(store.signOffs().list(TODAY.minusDays(1))).isEmpty();
            assertThat(store.signOffs().count()).isEqualTo(2);
            assertThat(store.verify().isIntact()).isTrue();
            for (String sql : List.of("UPDATE sign_off SET said = ''", "DELETE FROM sign_off")) {
                assertThatThrownBy(() -> store.sql().sql(sql).update()).hasMessageContaining("append-only");
            }
        }
    }

    private static Figure figure(int shift, int from, int to, String value) {
        return new Figure(
                new Span("sha256:aa", shift + from, shift + to),
                shift + 22,
                "",
                "地区生产总值",
                new BigDecimal(value),
                null,
                "亿元",
                Measure.LEVEL,
                Bound.EQ,
                Status.ACTUAL,
                Period.year(2023),
                List.of(),
                false,
                "level");
    }

    @Test
    void aNewerReadingOfTheSameNumberMeetsItsSignOffWhereverTheDocumentStands() {
        Place signed = Place.of(figure(0, 10, 30, "600.6"), 0);
        assertThat(Place.of(figure(5000, 8, 33, "600.6"), 5000).meets(signed)).isTrue();
        assertThat(SignOff.said(figure(5000, 8, 33, "600.6"))).isEqualTo(SignOff.said(figure(0, 10, 30, "600.6")));
        assertThat(SignOff.said(figure(0, 10, 30, "600.7"))).isNotEqualTo(SignOff.said(figure(0, 10, 30, "600.6")));
        assertThat(new Place("sha256:aa", "figure", 10, 40, 35).meets(signed)).isFalse();
        Place promise = Place.of(commitment(40, 60), 0);
        assertThat(Place.of(commitment(55, 70), 0).meets(promise)).isTrue();
        assertThat(Place.of(commitment(60, 70), 0).meets(promise)).isFalse();
    }

    private static Commitment commitment(int from, int to) {
        return new Commitment(
                new Span("sha256:aa", from, to),
                "启动建设公园",
                "启动建设",
                "公园",
                List.of(),
                Period.year(2023),
                List.of(),
                "verb");
    }
}
