package org.gangmu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void holdsTheStandardIndicatorsEachWithADimension() {
        assertThat(catalogue.indicators()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(catalogue.indicators())
                .filteredOn(i -> i.measureUnit().isEmpty() && !i.unit().isEmpty())
                .extracting(Indicator::id)
                .containsOnly("rd_personnel");
    }

    @Test
    void noWordingBelongsToTwoIndicators() {
        assertThat(catalogue.clashes()).isEmpty();
    }

    @Test
    void everyNameAndAliasFindsItsIndicator() {
        for (Indicator indicator : catalogue.indicators()) {
            assertThat(catalogue.find(indicator.name())).contains(indicator);
            indicator
                    .aliases()
                    .forEach(
                            alias -> assertThat(catalogue.find(alias)).as(alias).contains(indicator));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "全区生产总值, gdp",
        "GDP, gdp",
        "地区生产总值（GDP）, gdp",
        "全市地区生产总值增速, gdp",
        "预计全年地区生产总值, gdp",
        "人均GDP, gdp_per_capita",
        "规上工业增加值, industrial_output_ads",
        "一般公共财政预算收入, budget_revenue",
        "全区一般公共预算收入, budget_revenue",
        "城镇居民人均可支配收入, urban_income",
        "全体居民人均可支配收入, income",
        "实际到账外资, foreign_capital",
        "进出口总值, foreign_trade",
        "出口总额, exports",
        "林草森林覆盖率, forest_coverage",
        "城镇新增就业, new_jobs",
        "居民养老保险参保人数, pension_insured",
        "PM2.5平均浓度, pm25",
        "第三产业增加值占GDP比重, tertiary_share",
        "税收占一般公共预算收入的比重, tax_share",
        "单位GDP能耗下降率, energy_intensity_reduction",
        "GDP能耗, energy_intensity",
        "每千人口拥有执业（助理）医师数, doctors",
    })
    void aWordingFindsItsIndicator(String wording, String id) {
        assertThat(catalogue.find(wording).map(Indicator::id)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"税收占GDP贡献", "地区生产总值排名", "进出口企业", "重点项目", "外贸综合服务企业进出口总额占比", "高新技术企业贷款余额", "固定资产投资项目", "人口", ""})
    void aFalseFriendFindsNothing(String wording) {
        assertThat(catalogue.find(wording)).isEmpty();
    }

    @Test
    void whatTheCatalogueDoesNotKnowMeetsItselfUnderOneKey() {
        assertThat(catalogue.key("全区新引进院士工作站")).isEqualTo(catalogue.key("新引进的院士工作站"));
        assertThat(catalogue.findById("gdp").map(Indicator::name)).isEqualTo(Optional.of("地区生产总值"));
    }
}
