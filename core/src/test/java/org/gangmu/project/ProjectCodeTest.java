package org.gangmu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gangmu.followup.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCodeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** Codes as they stand in published notices of 2024 to 2026. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2603-141124-89-05-346948",
                "2411-130202-89-01-637015",
                "2509-320193-89-01-544060",
                "2509-140602-89-05-864976"
            })
    void publishedCodesCheck(String code) {
        assertThat(ProjectCode.read(code, DAY).code()).hasValue(new ProjectCode(code, true));
        assertThat(ProjectCode.read(code.replace("-", ""), DAY)
                        .code()
                        .orElseThrow()
                        .text())
                .isEqualTo(code);
    }

    @Test
    void everyMistypedDigitOfTheFrontIsFound() {
        String code = "2411-130202-89-01-637015";
        for (int i = 5; i < code.length() - 1; i++) {
            if (Character.isDigit(code.charAt(i))) {
                char other = (char) ('0' + (code.charAt(i) - '0' + 1) % 10);
                String wrong = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(ProjectCode.read(wrong, DAY).code()).as(wrong).isEmpty();
            }
        }
    }

    @Test
    void codesOfBeforeTheStandardHaveNoCheckDigit() {
        assertThat(ProjectCode.read("2020-330327-48-01-167360", DAY).code())
                .hasValue(new ProjectCode("2020-330327-48-01-167360", false));
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(why("2411-130202-89-01-637016")).isEqualTo("code_check");
        assertThat(why("2413-130202-89-01-637015")).isEqualTo("code_date");
        assertThat(why("2607-130202-89-01-637015")).as("later than the day").isEqualTo("code_date");
        assertThat(why("2411-130202-89-07-637015")).isEqualTo("code_type");
        assertThat(why("发改备案12号")).isEqualTo("code_form");
    }

    private static String why(String code) {
        return ProjectCode.read(code, DAY).refusal().map(Refusal::code).orElse("");
    }
}
