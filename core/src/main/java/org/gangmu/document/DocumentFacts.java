package org.gangmu.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.Period;
import org.gangmu.text.ReadingView;
import org.jspecify.annotations.Nullable;

/**
 * What the first and last lines of a document say of it.
 *
 * @param head the first lines, joined, for whoever looks for a name in them
 */
record DocumentFacts(
        DocumentType type,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate date,
        Period period,
        String head) {
    private static final int HEAD_LINES = 14;
    private static final int TAIL_LINES = 8;
    private static final int TITLE_LINES = 5;
    /** People's congresses that meet at the end of a year, as before elections, meet from October on. */
    private static final int FIRST_MONTH_OF_SESSIONS = 10;

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    // …的报告（2024年1月20日在区第九届人民代表大会第三次会议上）: no part of the title
    private static final Pattern HELD_ON =
            Pattern.compile("(?:（|——)\\d{4}年\\d{1,2}月\\d{1,2}日(?:在[^（）]*)?(?:）.{0,12}|$)$");
    private static final Pattern YEAR = Pattern.compile("[〔［\\[（]?((?:19|20)\\d{2})[〕］\\]）年]");

    static DocumentFacts of(ReadingView view, int first, int end) {
        List<String> lines = new ArrayList<>();
        for (int i = first; i < Math.min(end, first + HEAD_LINES); i++) {
            lines.add(DocumentSplitter.line(view, i));
        }
        String title = HELD_ON.matcher(title(lines)).replaceFirst("");
        String subject = subject(title, lines);
        DocumentType type = TypeWords.typeOf(subject, lines);
        String number = lines.stream().filter(TitleWords::isNumber).findFirst().orElse(null);
        String account = TitleWords.accountOf(subject);
        String issuer = !account.isEmpty() ? account : issuer(lines);
        LocalDate date = date(lines);
        if (date == null) {
            date = date(tail(view, first, end));
        }
        int year = date != null ? yearPlanned(type, date) : year(number == null ? "" : number);
        String head = String.join("", lines);
        Period period = PeriodWords.periodOf(type, subject, head, year > 0 ? year : PeriodWords.yearAfterReview(head));
        return new DocumentFacts(type, subject, number, issuer, date, period, head);
    }

    /** The year a document of this date plans, where it plans one: a work report of the last months looks at the next year. */
    private static int yearPlanned(DocumentType type, LocalDate date) {
        boolean next = type == DocumentType.WORK_REPORT && date.getMonthValue() >= FIRST_MONTH_OF_SESSIONS;
        return next ? date.getYear() + 1 : date.getYear();
    }

    String issuerOrEmpty() {
        return issuer == null ? "" : issuer;
    }

    private static @Nullable String issuer(List<String> lines) {
        return lines.stream()
                .map(TitleWords::issuer)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The title line, or the lines it is broken over, joined. */
    private static String title(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (TitleWords.isWorkReport(line) || TitleWords.isStatistics(line)) {
                return line;
            }
            if (TitleWords.opens(line)) {
                StringBuilder title = new StringBuilder(line);
                for (int next = i + 1;
                        !TitleWords.closes(title) && next < Math.min(lines.size(), i + TITLE_LINES);
                        next++) {
                    title.append(lines.get(next));
                }
                return TitleWords.closes(title) ? title.toString() : line;
            }
        }
        return plainTitle(lines);
    }

    /** Of a text without a report's or notice's title: its first lines up to one that closes a title. */
    private static String plainTitle(List<String> lines) {
        StringBuilder title = new StringBuilder();
        StringBuilder issuer = new StringBuilder();
        for (int i = 0; i < Math.min(lines.size(), TITLE_LINES); i++) {
            String line = lines.get(i);
            if (line.length() > 60 || line.indexOf('。') >= 0 || !title.isEmpty() && line.startsWith("一、")) {
                break;
            }
            // 上海市普陀区规划和自然 / 资源局: what goes on with a broken line is no issuer's
            boolean ofIssuer = title.isEmpty() && (TitleWords.isNumber(line) || TitleWords.isIssuerLine(line));
            (ofIssuer ? issuer : title).append(line);
            if (TypeWords.closesPlan(title.toString())) {
                return TitleWords.isAccount(title) ? issuer.append(title).toString() : title.toString();
            }
        }
        String first = lines.isEmpty() ? "" : HELD_ON.matcher(lines.get(0)).replaceFirst("");
        return first.length() > 60 ? first.substring(0, 60) : first;
    }

    /** Of a notice that issues a plan the plan's title; else the title. */
    private static String subject(String title, List<String> lines) {
        int issued = title.indexOf("印发");
        if (issued < 0 || !title.endsWith("通知")) {
            return title;
        }
        String plan = title.substring(issued + 2, title.length() - 2).replaceAll("的$", "");
        plan = plan.startsWith("《") && plan.endsWith("》") ? plan.substring(1, plan.length() - 1) : plan;
        return plan.isEmpty() ? title : plan;
    }

    private static List<String> tail(ReadingView view, int first, int end) {
        List<String> lines = new ArrayList<>();
        for (int i = end - 1; i >= Math.max(first, end - TAIL_LINES); i--) {
            String line = DocumentSplitter.line(view, i);
            if (line.length() <= 60) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The first full date of the lines that are no prose. */
    private static @Nullable LocalDate date(List<String> lines) {
        for (String line : lines) {
            Matcher found = DATE.matcher(line.replace('○', '0').replace('〇', '0'));
            if (line.length() <= 90 && found.find()) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3)));
                } catch (DateTimeException e) {
                    return null; // 2月30日: a slip of the document, not a date
                }
            }
        }
        return null;
    }

    static int year(String text) {
        Matcher found = YEAR.matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
