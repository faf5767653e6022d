package org.gangmu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gangmu.judge.FindingRule;
import org.gangmu.judge.Outcome;
import org.gangmu.reading.Reader;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The books of a published budget report of 2021: what it executed in 2020 and planned for 2021. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealBudgetTest {
    private Budget budget = Budget.of(List.of(), null, List.of(), List.of());

    @BeforeAll
    void read() throws IOException {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        try (var files = Files.list(Path.of(Objects.requireNonNull(data), "corpus"))) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith("004_"))
                    .findFirst()
                    .orElseThrow();
            SourceText text = SourceText.of(file.getFileName().toString(), Files.readString(file));
            budget = Budget.of(List.of(Reader.standard().read(text)), null);
        }
    }

    @Test
    void theFourBooksOfBothYearsAreLaidOutWithAllTheirParts() {
        assertThat(parts(Book.GENERAL, Side.REVENUE, 2020, Phase.EXECUTED, "528374"))
                .isEqualTo("10");
        assertThat(parts(Book.GENERAL, Side.EXPENDITURE, 2020, Phase.EXECUTED, "458619"))
                .isEqualTo("12");
        assertThat(parts(Book.FUND, Side.REVENUE, 2020, Phase.EXECUTED, "261491"))
                .isEqualTo("4");
        assertThat(parts(Book.FUND, Side.EXPENDITURE, 2020, Phase.EXECUTED, "261426"))
                .isEqualTo("5");
        assertThat(parts(Book.STATE_CAPITAL, Side.REVENUE, 2020, Phase.EXECUTED, "360"))
                .isEqualTo("2");
        assertThat(parts(Book.SOCIAL_INSURANCE, Side.BALANCE, 2020, Phase.EXECUTED, "69865"))
                .isEqualTo("2");
        assertThat(parts(Book.GENERAL, Side.EXPENDITURE, 2021, Phase.BUDGET, "409603"))
                .isEqualTo("12");
        assertThat(parts(Book.FUND, Side.EXPENDITURE, 2021, Phase.BUDGET, "7300"))
                .isEqualTo("2");
        assertThat(parts(Book.STATE_CAPITAL, Side.EXPENDITURE, 2021, Phase.BUDGET, "502"))
                .isEqualTo("0");
        assertThat(parts(Book.SOCIAL_INSURANCE, Side.REVENUE, 2021, Phase.BUDGET, "49794"))
                .isEqualTo("2");
        assertThat(parts(Book.THREE_PUBLIC, Side.EXPENDITURE, 2021, Phase.BUDGET, "599"))
                .isEqualTo("3");
    }

    @Test
    void everySumAndBalanceIsCheckedAndOneStockDoesNotFollow() {
        assertThat(budget.findings())
                .filteredOn(finding -> finding.rule() == FindingRule.SUM)
                .hasSize(18)
                .allMatch(finding -> finding.verdict() == Outcome.HOLDS);
        assertThat(budget.findings())
                .filteredOn(finding -> finding.verdict() == Outcome.CONTRADICTS)
                .allMatch(finding -> finding.rule() == FindingRule.STOCK_FLOW)
                .extracting(finding -> finding.claim().value().toPlainString())
                .containsExactly("70247", "66403", "3844");
    }

    @Test
    void debtIsShownAgainstTheClaimThatItKeepsWithinItsLimit() {
        Debt debt = Debt.of(budget, 2020).orElseThrow();
        assertThat(List.of(debt.balance(), debt.general(), debt.special()))
                .extracting(line -> line.amount().toPlainString())
                .containsExactly("271617", "56417", "215200");
        assertThat(debt.limit()).isNull();
        assertThat(budget.findings())
                .filteredOn(finding -> finding.rule() == FindingRule.LIMIT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("未达到上级下达的债务限额"));
    }

    /** How many parts the headline of an account has, after its amount was compared. */
    private String parts(Book book, Side side, int year, Phase phase, String amount) {
        Line line = budget.headline(new Account(book, side, year, Account.YEAR_END, phase))
                .orElseThrow();
        assertThat(line.amount().toPlainString()).isEqualTo(amount);
        return Integer.toString(budget.children(line).size());
    }
}
