package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gangmu.document.format.Formats;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same text as .txt with the noise of extraction, as .docx and as .pdf says the same. */
class SampleFormatsTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @ParameterizedTest
    @CsvSource({
        "2021-02-outline, 511",
        "2022-01-plan-report, 278",
        "2022-02-task-division, 114",
        "2023-12-monthly-statistics, 238",
    })
    void everyFormatGivesTheSameStatements(String name, int atLeast) {
        Reading text = read("documents", name + ".txt");
        assertThat(text.statements()).hasSizeGreaterThan(atLeast * 9 / 10);
        for (String kind : List.of(".docx", ".pdf")) {
            Reading other = read("formats", name + kind);
            assertThat(documents(other)).as(kind).isEqualTo(documents(text));
            assertThat(said(other)).as(kind).containsExactlyInAnyOrderElementsOf(said(text));
        }
    }

    private static Reading read(String folder, String name) {
        return Reader.standard().read(Formats.read(SAMPLES.resolve(folder).resolve(name)));
    }

    private static List<String> documents(Reading reading) {
        return reading.documents().stream()
                .map(d -> String.join(
                        " | ", d.type().code(), d.title(), d.number(), d.issuer(), d.date() + "", d.period() + ""))
                .toList();
    }

    private static List<String> said(Reading reading) {
        return reading.statements().stream()
                .map(SampleFormatsTest::withoutItsPlace)
                .toList();
    }

    private static String withoutItsPlace(Statement statement) {
        if (statement instanceof Figure f) {
            return String.join(
                    " | ",
                    List.of(
                            f.indicator(),
                            f.valueText(),
                            f.unit(),
                            f.measure().code(),
                            f.bound().code(),
                            f.status().code(),
                            f.period().toString()));
        }
        if (statement instanceof TaskClause t) {
            return String.join(
                    " | ", t.plan(), t.number(), t.title(), t.lead() + "", t.responsible() + "", t.deadline());
        }
        if (statement instanceof Commitment c) {
            return String.join(" | ", c.verb(), c.object(), c.period().toString());
        }
        if (statement instanceof ProjectMention p) {
            return String.join(" | ", p.name(), p.stage(), p.investment());
        }
        throw new AssertionError("none of the four documents says such a thing: " + statement);
    }
}
