package org.gangmu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
    @ParameterizedTest
    @CsvSource({
        "区发改局, 区发展和改革局",
        "区发展改革局, 区发展和改革局",
        "区发展和改革局, 区发展和改革局",
        "市发改委, 市发展和改革委员会",
        "市中区发改局, 市中区发展和改革局",
        "槐荫区市场监管局, 槐荫区市场监督管理局",
        "区市场监管局, 区市场监督管理局",
        "区教体局, 区教育和体育局",
        "区教育局, 区教育局",
        "省工信厅, 省工业和信息化厅",
        "区委编办, 区委机构编制委员会办公室",
        "区政府办, 区人民政府办公室",
        "区公安分局, 区公安分局",
        "区公安分局交警大队, 区公安交通警察大队",
        "团区委, 共青团区委员会",
        "东湖街道, 东湖街道办事处",
        "白鹭镇, 白鹭镇人民政府",
        "云溪供电公司, 云溪供电公司",
    })
    void oneAgencyHasOneNameHoweverItIsWritten(String written, String standard) {
        assertThat(Agencies.standard().resolve(written)).containsExactly(new AgencyName(written, standard, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各街道办事处", "区政府有关部门", "相关街道", "各镇街", "领导小组成员单位", "区直有关部门", "各银行机构"})
    void groupsStayGroups(String written) {
        assertThat(Agencies.standard().resolve(written)).containsExactly(new AgencyName(written, written, true));
    }

    @Test
    void whoIsNamedBeforeOthersIsFound() {
        assertThat(Agencies.standard().resolve("区医保局等有关部门"))
                .containsExactly(
                        new AgencyName("区医保局等有关部门", "区医疗保障局", false), new AgencyName("区医保局等有关部门", "有关部门", true));
    }

    @Test
    void noNameStandsForTwoAgencies() {
        var seen = new HashSet<String>();
        for (List<String> row : Table.read("agencies.tsv")) {
            assertThat(row.size()).as(row.toString()).isBetween(2, 3);
            assertThat(seen.add(row.get(0) + row.get(1))).as(row.get(1)).isTrue();
            if (row.size() == 3) {
                for (String other : row.get(2).split(" ")) {
                    assertThat(seen.add(row.get(0) + other)).as(other).isTrue();
                }
            }
        }
    }
}
