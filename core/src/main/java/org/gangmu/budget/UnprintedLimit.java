package org.gangmu.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.document.Document;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingRule;
import org.gangmu.judge.Outcome;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;
import org.gangmu.text.ReadingView;

/**
 * “全区地方政府债务余额271,617万元…未达到上级下达的债务限额”: the text says that the debt keeps within its limit and prints no limit.
 * The claim cannot be checked, which is said (unclear) rather than passed over. Stateless.
 */
final class UnprintedLimit {
    private static final Pattern WITHIN = Pattern.compile("未(?:超过|超出|突破|达到)[^。，]{0,14}限额|控制在[^。，]{0,12}限额(?:以内|之内|内)");

    private UnprintedLimit() {}

    static List<Finding> of(Reading reading, Document document, ReadingView view) {
        List<Figure> figures = reading.list(Figure.class).stream()
                .filter(figure -> figure.span().document().equals(document.id()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Figure balance : figures) {
            boolean whole = balance.indicator().endsWith("债务余额")
                    && !balance.indicator().contains("一般")
                    && !balance.indicator().contains("专项");
            if (whole && figures.stream().noneMatch(figure -> isLimit(figure, balance))) {
                said(view, balance).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean isLimit(Figure figure, Figure balance) {
        return figure.indicator().endsWith("债务限额") && figure.period().equals(balance.period());
    }

    private static java.util.Optional<Finding> said(ReadingView view, Figure balance) {
        int from = view.indexAt(balance.numberStart());
        int end = view.text().indexOf('。', from);
        Matcher within =
                WITHIN.matcher(view.text()).region(from, end < 0 ? view.text().length() : end);
        if (!within.find()) {
            return java.util.Optional.empty();
        }
        String words = within.group();
        String amount = balance.valueText() + balance.unit();
        return java.util.Optional.of(new Finding(
                FindingRule.LIMIT.code() + "|" + balance.span().document() + "@" + balance.numberStart(),
                FindingRule.LIMIT,
                Outcome.UNCLEAR,
                balance.indicator() + amount + "，原文称“" + words + "”，未给出限额数，无法核对",
                balance.indicator() + " " + amount + ": the text says “" + words
                        + "” and prints no limit, so it cannot be checked",
                amount,
                "",
                List.of(balance)));
    }
}
