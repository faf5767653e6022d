package org.gangmu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgenciesCommandTest {
    @TempDir
    Path directory;

    @Test
    void theAgenciesPostsAndHoldersOfADocumentAreToldWithTheirPlaces() throws Exception {
        Files.writeString(directory.resolve("regions.tsv"), "990103\t云溪区\n");
        String text = "云溪区人民政府\n关于任命顾清远等工作人员职务的通知\n云溪政任〔2023〕2号\n各街道办事处，区政府有关部门：\n经研究，决定\n"
                + "任命：\n顾清远为云溪区应急管理局局长（试用期一年）。\n免去：\n杜衡的云溪区应急管理局局长职务。\n云溪区人民政府\n2023年4月12日\n";
        Files.writeString(directory.resolve("notice.txt"), text);
        Call call = Call.of("agencies", directory.toString());
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        String[] lines = call.out().split("\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0])
                .startsWith("{\"kind\":\"agency\",\"region\":\"990103\",\"name\":\"区应急管理局\",\"type\":\"department\"")
                .contains("\"written\":[\"云溪区应急管理局\"]", "\"mentions\":2");
        assertThat(lines[1])
                .startsWith("{\"kind\":\"post\",\"region\":\"990103\",\"agency\":\"区应急管理局\",\"title\":\"局长\"");
        assertThat(lines[2])
                .contains(
                        "\"kind\":\"holder\"",
                        "\"person\":\"顾清远\"",
                        "\"act\":\"appoint\"",
                        "\"note\":\"试用期一年\"",
                        "\"date\":\"2023-04-12\"");
        assertThat(lines[3]).contains("\"person\":\"杜衡\"", "\"act\":\"remove\"", "\"note\":null");
        int start = Integer.parseInt(lines[2].replaceAll(".*\"start\":(\\d+).*", "$1"));
        assertThat(text.substring(start)).startsWith("顾清远为");
    }

    @Test
    void aFileThatIsNotThereIsNamedAndTheCallFails() {
        Call call = Call.of("agencies", directory.resolve("none.txt").toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("none.txt").hasLineCount(1);
    }
}
