package org.gangmu.lineage;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.document.Document;
import org.gangmu.series.Observations;

/** How days, documents and numbers are said in the reasons of a fate. */
final class Say {
    private Say() {}

    static String chinese(YearMonth month) {
        return month.getMonthValue() == 12
                ? month.getYear() + "年底"
                : month.getYear() + "年" + month.getMonthValue() + "月";
    }

    static String english(YearMonth month) {
        return month.getMonthValue() == 12 ? "the end of " + month.getYear() : month.toString();
    }

    /** 2023年1月计划报告. */
    static String chinese(Document document) {
        YearMonth month = YearMonth.from(Observations.knownFrom(document));
        return month.getYear() + "年" + month.getMonthValue() + "月"
                + document.type().chineseName();
    }

    static String english(Document document) {
        return document.type().code().replace('_', ' ') + " of " + YearMonth.from(Observations.knownFrom(document));
    }

    static String chinese(List<Document> documents) {
        return documents.stream().map(Say::chinese).distinct().collect(Collectors.joining("、"));
    }

    static String english(List<Document> documents) {
        return documents.stream()
                .map(document -> "the " + english(document))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** 20个. */
    static String amount(Mention mention) {
        return mention.amount() == null ? "" : mention.amount().toPlainString() + mention.unit();
    }
}
