package org.gangmu.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {

    @Test
    void blocksAreLinesAndWhatIsNotSeenIsLeftOut() {
        assertThat(text("""
                <html><head><title>标题</title><style>p{}</style></head><body><h1>工作 报告</h1>
                <p>全年<b>增长</b>
                5.2%。<br>其中：</p><script>var a=1;</script><div hidden>暗</div><p style="display: none">藏</p>
                <div>一<div>二</div>三</div><ol><li>甲</li><li>乙</li></ol></body></html>""")).isEqualTo("工作 报告\n全年增长 5.2%。\n其中：\n一\n二\n三\n1. 甲\n2. 乙\n");
    }

    @Test
    void tablesAreRowsAndMergedPlacesAreEmptyCells() {
        assertThat(text("""
                <html><table><tr><th rowspan=2>指标</th><th colspan=2>2023年</th></tr><tr><th>目标</th><th>实际</th></tr>
                <tr><td><p>生产</p><p>总值</p></td><td>1059.6</td><td>1300</td></tr></table></html>""")).isEqualTo("指标\t2023年\n\t目标\t实际\n生产总值\t1059.6\t1300\n");
    }

    @Test
    void aTableThatLaysOutThePageIsNoTable() {
        assertThat(text("""
                <html><table><tr><td>导航</td><td><p>第一段</p><p>第二段</p>
                <table><tr><td>甲</td><td>1</td></tr></table></td></tr></table></html>""")).isEqualTo("导航\n第一段\n第二段\n甲\t1\n");
    }

    @Test
    void aPageInGbkIsReadWhateverItDeclares() {
        byte[] page = "<html><meta charset=gb2312><body>镕基〇增长5%</body></html>".getBytes(TextEncoding.GB18030);
        assertThat(FormatsTest.read("a.htm", page)).isEqualTo("镕基〇增长5%\n");
    }

    @Test
    void deepNestingDoesNotExhaustTheStack() {
        assertThat(text("<html>" + "<div><table><tr><td>".repeat(5000) + "深")).isEqualTo("深\n");
    }

    private static String text(String html) {
        return FormatsTest.read("a.html", html.getBytes(StandardCharsets.UTF_8));
    }
}
