package org.gangmu.project;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.followup.Refusal;

/**
 * The national code of an investment project (固定资产投资项目代码, GB/T 40058—2021): {@code 2309-370103-04-01-123455}.
 *
 * <p>Year and month of its assignment (two digits each), GB/T 2260 code of the region, code of the department that guides it, type
 * (01 construction, 02 technical renovation, 03 mere purchase, 04 information systems, 05 other), five random digits and the check
 * digit. The check digit is that of ISO/IEC 7064, MOD 11,10 over the 19 digits before it. The full text of the standard was not at
 * hand; the procedure was found by trying the usual ones on four published codes of 2024 to 2026, all of which it fits and no
 * other does (by chance: one in ten thousand). Codes given before 2021 have the full year in front and no check digit; they stay
 * valid.
 *
 * @param text as printed, with its hyphens
 * @param checked whether it has a check digit, which is right
 */
public record ProjectCode(String text, boolean checked) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d{6})-?(\\d{2})-?(\\d{2})-?(\\d{5})(\\d)");
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_OLD_YEAR = 2021;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final int MODULUS = 10;

    /** A code, or why the text is none. Exactly one of the two is there. */
    public record Result(Optional<ProjectCode> code, Optional<Refusal> refusal) {
        private static Result refused(String why, String chinese, String english) {
            return new Result(Optional.empty(), Optional.of(new Refusal(why, chinese, english)));
        }
    }

    /**
     * Reads {@code text}, with or without hyphens, as a code that was known on {@code day}.
     */
    public static Result read(String text, LocalDate day) {
        Matcher matcher = FORM.matcher(text.strip().replaceAll("[‐‑‒–—－]", "-"));
        if (!matcher.matches()) {
            return Result.refused(
                    "code_form",
                    "项目代码“" + text.strip() + "”格式不对：应为 4-6-2-2-6 位数字，如 2309-370103-04-01-123455",
                    "the project code “" + text.strip()
                            + "” has not the form of 4-6-2-2-6 digits, such as 2309-370103-04-01-123455");
        }
        String front = matcher.group(1);
        int year = Integer.parseInt(front);
        boolean old = year >= FIRST_YEAR && year <= LAST_OLD_YEAR; // no month is numbered 15 to 21
        if (!old && !isMonth(front, day)) {
            return Result.refused(
                    "code_date",
                    "项目代码前四位“" + front + "”不是 " + day + " 以前的年月（如 2309 表示 2023年9月）",
                    "the first four digits “" + front + "” are no year and month up to " + day
                            + " (2309 is September 2023)");
        }
        String digits = front + matcher.group(2) + matcher.group(3) + matcher.group(4) + matcher.group(5);
        String type = matcher.group(4);
        String whole =
                String.join("-", front, matcher.group(2), matcher.group(3), type, matcher.group(5) + matcher.group(6));
        if (old) {
            return new Result(Optional.of(new ProjectCode(whole, false)), Optional.empty());
        }
        if (type.compareTo("01") < 0 || type.compareTo("05") > 0) {
            return Result.refused(
                    "code_type", "项目类型代码“" + type + "”不在 01—05 之内", "the type “" + type + "” is not between 01 and 05");
        }
        char check = check(digits);
        return check == matcher.group(6).charAt(0)
                ? new Result(Optional.of(new ProjectCode(whole, true)), Optional.empty())
                : Result.refused(
                        "code_check",
                        "项目代码“" + whole + "”校验码不符：末位应为 " + check + "，请核对是否有一位写错",
                        "the check digit of “" + whole + "” should be " + check + ": one of the digits is mistyped");
    }

    /** 2309 as September 2023, not after {@code day}. */
    private static boolean isMonth(String front, LocalDate day) {
        int year = CENTURY + Integer.parseInt(front.substring(0, 2));
        int month = Integer.parseInt(front.substring(2));
        return month >= 1 && month <= MONTHS && !LocalDate.of(year, month, 1).isAfter(day);
    }

    /** The check digit of {@code digits} by ISO/IEC 7064, MOD 11,10. */
    public static char check(String digits) {
        int product = MODULUS;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return (char) ('0' + (MODULUS + 1 - product) % MODULUS);
    }
}
