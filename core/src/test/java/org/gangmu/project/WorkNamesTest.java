package org.gangmu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "开工建设济滨高铁、济枣高铁、绕城高速大北环|济滨高铁;济枣高铁;绕城高速大北环",
                "推动洁源国能PACK电池和中广核山东新能源等项目尽早投产达效|洁源国能PACK电池;中广核山东新能源",
                "加快医疗硅谷、树兰（济南）国际医院等项目建设|树兰（济南）国际医院",
                "腊山河西路北延（小清河北段）建成通车|腊山河西路北延（小清河北段）",
                "确保云溪区人民医院新院区年底前建成投用|云溪区人民医院新院区",
                "保障市应急救援储备中心等项目落地开工|市应急救援储备中心",
            })
    void namesOfWorksAreFound(String clause, String names) {
        assertThat(WorkNames.find(clause, 0, clause.length()))
                .extracting(WorkNames.Found::name)
                .contains(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"新建口袋公园8处", "改扩建27所中小学、21所幼儿园", "精心包装策划储备优质项目118个", "扩大“双随机、一公开”监管范围", "加快支撑性外资项目引进落地", "必须坚持项目为王"})
    void kindsAndPhrasesAreNone(String clause) {
        assertThat(WorkNames.find(clause, 0, clause.length())).isEqualTo(List.of());
    }
}
