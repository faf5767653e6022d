package org.gangmu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {
    @Test
    void everyIndicatorOfTheCatalogueHasAnOwnerAndNoOtherIsNamed() {
        assertThat(Catalogue.standard().indicators())
                .allMatch(indicator -> Owners.standard().isOwned(indicator.id()), "has an owner");
        assertThat(Owners.standard().overriddenBy(List.of()).list())
                .hasSameSizeAs(Owners.standard().list());
    }

    @ParameterizedTest
    @CsvSource({
        "foreign_trade, 区商务局, true",
        "foreign_trade, 济南市商务局, true",
        "foreign_trade, 区投资促进局, false",
        "education_years, 区教育和体育局, true",
        "gdp, 市发展和改革委员会, true",
        "air_quality, 区生态环境分局, true",
        "forest_coverage, 区自然资源局, true",
        "talents, 区委组织部, true",
        "budget_revenue, 财政局, false" // no place: whose?
    })
    void anOfficeIsKnownByWhatItIsInChargeOf(String indicator, String agency, boolean owner) {
        assertThat(Owners.standard().of(indicator).isNamed(agency)).isEqualTo(owner);
    }

    @Test
    void aGovernmentThatDividesItsDutiesOtherwiseSaysSo() {
        Owners own = Owners.standard()
                .overriddenBy(List.of("# ours", "bureau\t投资服务局\tthe investment bureau\t投资服务\tforeign_capital"));
        assertThat(own.of("foreign_capital").general()).isEqualTo("投资服务局");
        assertThat(own.of("foreign_trade").id()).isEqualTo("commerce");
    }

    @Test
    void anOverrideThatIsNotInOrderIsRefusedAndSaysWhy() {
        assertThatThrownBy(() -> Owners.standard().overriddenBy(List.of("bureau\t投资服务局")))
                .hasMessageContaining("five fields");
        assertThatThrownBy(() -> Owners.standard().overriddenBy(List.of("a\t甲\ta\t甲\tgdp", "b\t乙\tb\t乙\tgdp")))
                .hasMessageContaining("two owners");
        assertThatThrownBy(() -> Owners.standard().overriddenBy(List.of("a\t甲\ta\t甲\tgdq")))
                .hasMessageContaining("gdq");
    }
}
