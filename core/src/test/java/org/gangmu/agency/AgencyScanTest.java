package org.gangmu.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyScanTest {
    private static final Naming NAMING = new Naming("云溪区");

    @ParameterizedTest
    @CsvSource({
        "区发改局, 区发展和改革局",
        "云溪区发展改革局, 区发展和改革局",
        "江州市云溪区发改局, 区发展和改革局",
        "云溪区人民政府东湖街道办事处, 东湖街道办事处",
        "东湖街道, 东湖街道办事处",
        "区政府东湖街道办事处, 东湖街道办事处",
        "云溪区人民政府办公室, 区人民政府办公室",
        "区政府办, 区人民政府办公室",
        "云溪区便民服务中心（党群服务中心）, 区便民服务中心",
        "云溪产业投资集团有限公司, 云溪产业投资集团有限公司",
        "各街道办事处, 各街道办事处",
        "区政府有关部门, 区政府有关部门",
    })
    void anAgencyHasOneNameHoweverItIsWritten(String written, String name) {
        assertThat(NAMING.canonical(written)).isEqualTo(name);
        assertThat(NAMING.canonical(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "区财政局, DEPARTMENT",
        "区人民政府办公室, DEPARTMENT",
        "区委机构编制委员会办公室, PARTY",
        "区委组织部, PARTY",
        "东湖街道办事处, SUBDISTRICT",
        "柳泉镇人民政府, TOWNSHIP",
        "区经济运行领导小组, LEADING_GROUP",
        "东部新城建设工作专班, TASK_FORCE",
        "区人民法院, STATE",
        "区总工会, MASS",
        "云溪产业投资集团有限公司, ENTERPRISE",
        "区投资促进服务中心, INSTITUTION",
    })
    void aNameTellsTheKind(String name, AgencyKind kind) {
        assertThat(AgencyKind.of(name)).isEqualTo(kind);
    }

    @Test
    void thePostsOfAnAppointmentAreToldApart() {
        assertThat(PostName.parse("云溪区人民政府研究室主任、云溪区大数据局局长（兼）"))
                .containsExactly(new PostName("云溪区人民政府研究室", "主任", ""), new PostName("云溪区大数据局", "局长", "兼"));
        assertThat(PostName.parse("云溪产业投资集团有限公司董事长、总经理"))
                .containsExactly(new PostName("云溪产业投资集团有限公司", "董事长", ""), new PostName("云溪产业投资集团有限公司", "总经理", ""));
        assertThat(PostName.parse("云溪区农业服务中心（云溪区生态农业中心、云溪区扶贫中心）副主任（挂职，时间一年）"))
                .containsExactly(new PostName("云溪区农业服务中心（云溪区生态农业中心、云溪区扶贫中心）", "副主任", "挂职，时间一年"));
        assertThat(PostName.parse("区财政局党组副书记、副局长、一级调研员"))
                .extracting(PostName::title)
                .containsExactly("党组副书记", "副局长", "一级调研员");
    }

    @Test
    void wordsThatAreNoPostGiveNone() {
        assertThat(PostName.parse("命张怀擎等工作人员职务的通知")).isEmpty();
        assertThat(PostName.parse("〔2021〕2号")).isEmpty();
        assertThat(PostName.parse("")).isEmpty();
    }

    @Test
    void documentsTellAgenciesUnderAllTheirNamesAndWhoHoldsTheirPosts() {
        String text = "云溪区人民政府\n关于任命顾清远等工作人员职务的通知\n云溪政任〔2023〕2号\n各街道办事处，区政府有关部门：\n经研究，决定\n"
                + "任命：\n顾清远为云溪区应急管理局局长；\n林舒为云溪区大数据局副局长（试用期一年）。\n免去：\n杜衡的云溪区应急管理局局长职务。\n"
                + "云溪区人民政府\n2023年4月12日\n";
        Regions regions = Regions.standard().including(List.of(new Region("990103", "云溪区")));
        Reading reading = Reader.with(regions).read(SourceText.of("notice.txt", text));
        AgencyScan scan = AgencyScan.of(List.of(reading), document -> true, NAMING);
        assertThat(scan.agencies())
                .extracting(FoundAgency::name, FoundAgency::kind, FoundAgency::mentions)
                .contains(tuple("区应急管理局", AgencyKind.DEPARTMENT, 2), tuple("区大数据局", AgencyKind.DEPARTMENT, 1));
        assertThat(scan.holders())
                .extracting(FoundHolder::person, FoundHolder::agency, FoundHolder::title, FoundHolder::appointed)
                .containsExactly(
                        tuple("顾清远", "区应急管理局", "局长", true),
                        tuple("林舒", "区大数据局", "副局长", true),
                        tuple("杜衡", "区应急管理局", "局长", false));
        assertThat(scan.holders().get(1).note()).isEqualTo("试用期一年");
        var span = scan.holders().get(0).source();
        assertThat(text.substring(span.start(), span.end())).contains("顾清远");
        assertThat(scan.posts())
                .extracting(AgencyScan.FoundPost::agency, AgencyScan.FoundPost::title)
                .containsExactly(tuple("区应急管理局", "局长"), tuple("区大数据局", "副局长"));
    }
}
