package org.gangmu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words titles, issuers and sign-offs are made of. Stateless; every line it is given is short. */
final class TitleWords {
    private static final Pattern WORK_REPORT = Pattern.compile("^.{0,20}?政府工作报告(（.{0,10}）)?$");
    private static final Pattern STATISTICS =
            Pattern.compile("^.{0,12}(\\d{4})年.{0,24}(主要经济指标|经济运行|主要指标|统计公报|国民经济和社会发展统计|月报|快报).{0,12}$");
    private static final Pattern CLOSE = Pattern.compile(".*(报告|通知|意见|决定|公告|通报|函|批复|请示|议案|公报)(（.{1,12}）)?$");
    private static final Pattern ACCOUNT =
            Pattern.compile("^(.{0,40}?)(?:关于)?(?:公布)?\\d{4}年度?(?:部门|单位)(?:收支)?(?:决算|预算)(?:公开)?.{0,12}$");
    private static final Pattern NUMBER = Pattern.compile("^[\\u4e00-\\u9fff]{2,16}[〔［\\[（]\\d{4}[〕］\\]）]第?\\d+号$");
    private static final Pattern HELD =
            Pattern.compile("^(——|—|（)?.{0,6}\\d{4}年\\d{1,2}月\\d{1,2}日(在)?.{0,40}(会议|大会|全会).*");
    private static final Pattern AT_MEETING = Pattern.compile("^.{0,60}(会议|大会|全会)上(?=.)");
    private static final Pattern SALUTATION =
            Pattern.compile("^.{0,60}(代表|办事处|部门|单位|委员|政府|委员会|机构|公司|同志)[^。]{0,60}：.{0,2}$|^各位代表.{0,4}$|.*各位代表：$");
    private static final Pattern SIGN_OFF = Pattern.compile("^（?.{0,30}\\d{4}年\\d{1,2}月\\d{1,2}日(印发)?）?$");
    private static final Pattern ISSUER =
            Pattern.compile("^(中共)?[\\u4e00-\\u9fff、]{2,26}(人民政府|办公室|办公厅|委员会|管委会|[局委厅院])(文件)?$");

    // 槐荫区发展和改革局局长王东
    private static final Pattern REPORTER =
            Pattern.compile("^([\\u4e00-\\u9fff]{2,20}?(?:局|委员会|人民政府|厅))(?:代)?(?:局长|主任|厅长|区长|县长|市长|省长|主席).{0,8}$");

    /** “2025年工作安排建议” · “名词解释”: chapters that bear no number. */
    private static final Pattern CHAPTER = Pattern.compile("^(?:\\d{4}年)?[\\u4e00-\\u9fff“”]{0,12}"
            + "(?:工作回顾|工作总结|工作安排|安排建议|总体要求|主要目标|预期目标|目标任务|重点工作|重点任务|工作打算|工作任务|政府自身建设|名词解释|名词注释|注释)$");

    // 发布日期：2024-04-12 · 来源：市统计局
    private static final Pattern PUBLISHED = Pattern.compile("^(发布日期|发布时间|成文日期|信息来源|来源|日期).*|^.{2,20}统计局.{0,20}$");

    private TitleWords() {}

    /** Whether a short line on its own is a chapter's heading although it bears no number. */
    static boolean isChapter(String line) {
        return CHAPTER.matcher(line).matches();
    }

    /** Whether the line under a bulletin's title tells who published it, or when. */
    static boolean isPublished(String line) {
        return line.length() <= 60 && PUBLISHED.matcher(line).matches();
    }

    static boolean isWorkReport(String line) {
        return WORK_REPORT.matcher(line).matches();
    }

    static boolean isStatistics(String line) {
        return STATISTICS.matcher(line).matches();
    }

    /** Whether a title begins on this line: “关于…”, or an issuer and “关于…”. */
    static boolean opens(String line) {
        int about = line.indexOf("关于");
        return about == 0 || about > 0 && about <= 26 && isIssuerLine(line.substring(0, about));
    }

    static boolean closes(CharSequence title) {
        return CLOSE.matcher(title).matches();
    }

    static boolean isNumber(String line) {
        return NUMBER.matcher(line).matches();
    }

    static boolean isHeld(String line) {
        return HELD.matcher(line).matches();
    }

    static boolean followsTitle(String line) {
        return isNumber(line)
                || isHeld(line)
                || line.length() <= 130 && SALUTATION.matcher(line).matches();
    }

    static boolean isSignOff(String line) {
        return line.length() <= 50 && SIGN_OFF.matcher(line).matches();
    }

    /** The organisation a line names as issuer or as the office of who reports; empty when it names none. */
    static String issuer(String text) {
        // Where lines were joined, the reporter follows on the line that says where the report was held.
        String line = AT_MEETING.matcher(text).replaceFirst("");
        if (line.length() > 30 || isNumber(line)) {
            return "";
        }
        if (ISSUER.matcher(line).matches()) {
            return line.endsWith("文件") ? line.substring(0, line.length() - 2) : line;
        }
        Matcher reporter = REPORTER.matcher(line);
        return reporter.matches() ? reporter.group(1) : "";
    }

    /** Whether the title is an organisation's own account or budget, which begins with its name: “…局2024年度部门决算”. */
    static boolean isAccount(CharSequence title) {
        return ACCOUNT.matcher(title).matches();
    }

    /** Whose account it is; empty when the title is none. */
    static String accountOf(String title) {
        Matcher account = ACCOUNT.matcher(title);
        return account.matches() ? account.group(1) : "";
    }

    static boolean isIssuerLine(String line) {
        return line.length() <= 30 && (ISSUER.matcher(line).matches() || isNumber(line));
    }
}
