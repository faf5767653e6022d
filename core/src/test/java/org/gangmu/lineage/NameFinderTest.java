package org.gangmu.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    private static List<String> names(String clause) {
        return NameFinder.find(clause, 0, clause.length()).stream()
                .filter(found -> !found.counted())
                .map(found -> found.name() + found.section())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "启动云溪大剧院建设, 云溪大剧院",
        "规划建设云溪大剧院, 云溪大剧院",
        "30.启动云溪大剧院建设, 云溪大剧院",
        "建成环锦屏山绿道26公里, 环锦屏山绿道",
        "加快推进南浦特种纤维一体化项目、禾川生物医药产业园一期、云溪算力中心等项目建设, 南浦特种纤维一体化|禾川生物医药产业园一期|云溪算力中心",
        "加快轨道交通2号线东延、云溪三桥建设, 轨道交通2号线东延|云溪三桥",
        "倒排工期推进云溪区人民医院新院区建设, 云溪区人民医院新院区",
        "云溪三桥完成桩基施工的65%, 云溪三桥",
        "启动“云溪智脑”城市运行平台建设, 云溪智脑",
        "建设云溪区人民医院新院区（设计床位800张）, 云溪区人民医院新院区",
    })
    void whatIsBuiltHasAName(String clause, String names) {
        assertThat(names(clause)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"建成口袋公园8个", "新建改扩建学校、幼儿园7所", "坚持以人民为中心", "促进消费升级", "新建污水管网17公里", "年末实有市场主体7.2万户"})
    void kindsAndPhrasesHaveNone(String clause) {
        assertThat(names(clause)).isEmpty();
    }
}
