package org.gangmu.app.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.ScoreRow;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Told;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The table of indicators as CSV: values, periods, light, reason, and for each number the document and place it came from. */
final class IndicatorCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "dimension",
            "nature",
            "unit",
            "base",
            "base.period",
            "base.source",
            "latest",
            "latest.period",
            "latest.status",
            "latest.source",
            "target",
            "target.bound",
            "target.period",
            "target.source",
            "path",
            "progress",
            "elapsed",
            "light",
            "reason",
            "rule",
            "as-of");

    private IndicatorCsv() {}

    static ResponseEntity<byte[]> of(Optional<Judgement> judgement, IndicatorFilter filter, AsOf asOf, Words words) {
        var csv = new Csv()
                .row(COLUMNS.stream().map(c -> words.say("indicators.csv." + c)).toList());
        judgement.ifPresent(j -> {
            for (ScoreRow row : filter.apply(IndicatorPages.rows(j, words))) {
                j.find(row.id()).ifPresent(verdict -> csv.row(cells(row, verdict, asOf, words)));
            }
        });
        return csv.file("indicators-" + asOf + ".csv");
    }

    private static List<@Nullable Object> cells(ScoreRow row, Verdict verdict, AsOf asOf, Words words) {
        return Stream.of(
                        Stream.<@Nullable Object>of(row.id(), row.name(), row.dimension(), row.nature(), row.unit()),
                        told(verdict.target().base()),
                        observed(verdict.latest()),
                        target(verdict),
                        Stream.<@Nullable Object>of(
                                verdict.path(),
                                verdict.progress(),
                                verdict.elapsed(),
                                row.light().word(),
                                words.english() ? verdict.reasonEnglish() : verdict.reason(),
                                verdict.rule(),
                                asOf))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<@Nullable Object> told(@Nullable Told told) {
        return told == null
                ? Arrays.<@Nullable Object>stream(new Object[3])
                : Stream.of(
                        ScoreRows.text(told.value()),
                        told.period(),
                        source(told.span().document(), told.numberStart()));
    }

    private static Stream<@Nullable Object> observed(@Nullable Observation latest) {
        return latest == null
                ? Arrays.<@Nullable Object>stream(new Object[4])
                : Stream.of(
                        ScoreRows.text(latest.value()),
                        latest.period(),
                        latest.derived() ? "derived" : latest.status().code(),
                        source(latest.span().document(), latest.numberStart()));
    }

    private static Stream<@Nullable Object> target(Verdict verdict) {
        Told value = verdict.target().value() == null
                ? verdict.target().growth()
                : verdict.target().value();
        if (value == null) {
            return Stream.of(
                    verdict.target().reference(), null, verdict.target().period(), null);
        }
        return Stream.of(
                ScoreRows.text(value.value()),
                verdict.target().bound().code(),
                value.period(),
                source(value.span().document(), value.numberStart()));
    }

    private static String source(String document, int offset) {
        return document + "#" + offset;
    }
}
