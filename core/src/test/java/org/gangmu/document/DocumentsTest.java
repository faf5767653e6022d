package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.catalogue.Regions;
import org.gangmu.document.format.Formats;
import org.gangmu.text.ReadingView;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    @Test
    void aPlanReportIsToldByItsTitleAcrossBrokenLines() {
        Document report = only("关于济南市市中区 2020 年\n\n国民经济和社会发展计划执行情况\n\n及 2021 年计划草案的报告\n\n——2021年 1 月 27 日在济南市市中区\n\n"
                + "第十八届人民代表大会第五次会议上\n\n各位代表：\n受区人民政府委托，我向大会提交报告，请予审议。");
        assertThat(report.type()).isEqualTo(DocumentType.PLAN_REPORT);
        assertThat(report.title()).isEqualTo("关于济南市市中区2020年国民经济和社会发展计划执行情况及2021年计划草案的报告");
        assertThat(report.date()).hasToString("2021-01-27");
        assertThat(report.region()).isEqualTo("370103");
        assertThat(report.period()).hasToString("2020-2021");
    }

    @Test
    void theDayOfTheMeetingIsNoPartOfTheTitleAndTheReporterIsFoundBehindIt() {
        Document report = only("关于云溪区2021年国民经济和社会发展计划执行情况的报告（2022年1月12日）\n各位代表：\n请予审议。");
        assertThat(report.title()).isEqualTo("关于云溪区2021年国民经济和社会发展计划执行情况的报告");
        assertThat(report.date()).hasToString("2022-01-12");
        Document held = only(
                "关于云溪区2021年国民经济和社会发展计划执行情况的报告\n——2022年1月12日在云溪区第十届人民代表大会第一次会议上\n" + "云溪区发展和改革局局长  陆明川\n各位代表：\n请予审议。");
        assertThat(held.issuer()).isEqualTo("云溪区发展和改革局");
    }

    @Test
    void theYearsOfAReportWhoseTitleNamesNoneAreToldByItsFirstSentence() {
        Document report = only("国民经济和社会发展计划执行情况及国民经济和社会发展计划草案的报告\n各位代表：\n"
                + "现将2007年国民经济和社会发展计划执行情况及2008年国民经济和社会发展计划草案提请大会审议，围绕总体战略和县十六届人大的目标工作。");
        assertThat(report.period()).hasToString("2007-2008");
        assertThat(report.region()).as("和县 is met by chance").isNull();
    }

    @Test
    void aReportHeldBeforeTheYearEndsReviewsThatYear() {
        assertThat(only("政府工作报告\n——2011年12月25日在区第十七届人民代表大会第一次会议上\n各位代表：\n请予审议。").period())
                .hasToString("2011-2012");
    }

    @Test
    void anAccountIsItsOrganisationsThoughTheTitleIsBroken() {
        Document account = only("上海市普陀区规划和自然\n资源局\n2024年度部门决算\n目  录\n第一部分 概况\n一、主要职能\n");
        assertThat(account.title()).isEqualTo("上海市普陀区规划和自然资源局2024年度部门决算");
        assertThat(account.issuer()).isEqualTo("上海市普陀区规划和自然资源局");
        assertThat(only("中共云溪区委\n社会工作部2024年度\n部门决算\n目  录\n第一部分 概况\n").issuer()).isEqualTo("中共云溪区委社会工作部");
    }

    @Test
    void aCityWithoutDistrictsIsFoundByItsName() {
        assertThat(only("2023年东莞市国民经济和社会发展统计公报\n一、综合\n总体平稳。").region()).isEqualTo("441900");
    }

    @Test
    void aPartOfTheYearInTheTitleIsTheDocumentsPeriod() {
        assertThat(only("2021年上半年国民经济运行情况\n总体平稳。").period()).hasToString("2021-01..2021-06");
        assertThat(only("云溪区2012年一季度财政收支完成情况\n总体平稳。").period()).hasToString("2012-01..2012-03");
        assertThat(only("云溪区2023年国民经济和社会发展计划\n总体要求。").period()).hasToString("2022-2023");
    }

    @Test
    void aNoticeAndThePlanItIssuesAreOneDocumentTypedByThePlan() {
        Document plan = only("槐荫区人民政府办公室\n关于印发《槐荫区教育提升三年行动计划》的通知\n济槐办发〔2021〕4号\n各街道办事处，区政府各部门：\n"
                + "《槐荫区教育提升三年行动计划》已经区政府同意，现印发给你们，请认真组织实施。\n2021年4月2日\n槐荫区教育提升三年行动计划\n一、行动目标\n建成强区。");
        assertThat(plan.type()).isEqualTo(DocumentType.ACTION_PLAN);
        assertThat(plan.number()).isEqualTo("济槐办发〔2021〕4号");
        assertThat(plan.period()).hasToString("2021-2023");
        assertThat(plan.issuer()).isEqualTo("槐荫区人民政府办公室");
    }

    @Test
    void theGazetteIsNineDocuments() throws IOException {
        Path corpus = corpus();
        assertThat(Documents.class).isNotNull();
        List<Document> found = read(only(corpus, "004"));
        assertThat(found)
                .extracting(document -> document.type().code())
                .containsExactly(
                        "work_report",
                        "plan_report",
                        "budget_report",
                        "action_plan",
                        "task_division",
                        "opinion",
                        "appointment",
                        "appointment",
                        "statistics");
        assertThat(found)
                .extracting(Document::start)
                .containsExactly(0, 21178, 30032, 43280, 45974, 57488, 64658, 65109, 65817);
        assertThat(found.subList(0, 8)).extracting(Document::region).containsOnly("370104");
    }

    @Test
    void bulletinsOfTwoYearsInOneFileAreTwoDocuments() {
        String body = "一、综合\n全年地区生产总值增长4.6%，其中第一产业增加值增长0.5%，第二产业增加值增长6.6%，第三产业增加值增长2.1%，好于上年。\n";
        String text =
                "2024年云溪市国民经济和社会发展统计公报\n发布日期：2025-04-24\n" + body + "2023年云溪市国民经济和社会发展统计公报\n发布日期：2024-04-12\n" + body;
        assertThat(placed(SourceText.of("t.txt", text)))
                .extracting(document -> document.period().toString())
                .containsExactly("2024", "2023");
    }

    @Test
    void aFileOfOneDocumentIsNotSplit() throws IOException {
        Path data = corpus().getParent();
        for (String folder : List.of("corpus", "corpus-wild")) {
            try (Stream<Path> files = Files.list(data.resolve(folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                    if (!file.getFileName().toString().startsWith("004")) {
                        assertThat(read(file)).as(file.toString()).hasSize(1);
                    }
                }
            }
        }
    }

    private static Path corpus() {
        String data = System.getenv("GANGMU_DATA");
        assumeTrue(data != null, "GANGMU_DATA is not set: the public documents are not here");
        return Path.of(data, "corpus");
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Document> read(Path file) {
        return placed(Formats.read(file));
    }

    private static List<Document> placed(SourceText text) {
        return new Documents(Regions.standard())
                .of(ReadingView.of(text)).stream()
                        .map(Documents.Placed::document)
                        .toList();
    }

    private static Document only(String text) {
        List<Document> documents = placed(SourceText.of("t.txt", text));
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }
}
