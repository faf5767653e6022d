package org.gangmu.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.quantity.Bound;
import org.gangmu.reading.IndicatorTable.Content;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters of a flattened table between white space.
 *
 * @param start Java index of the first character
 * @param end Java index after the last
 * @param alone whether it fills its line
 */
record TableToken(int start, int end, String text, boolean alone) {
    private static final Pattern PIECES = Pattern.compile("[^\\s\\u3000\\u00a0\\u200b\\ufeff]+");
    /** “[10]”, “≥35%”, “5.5以内”, “78.5岁左右”, “约3”, “控制在 3%以内”. */
    private static final Pattern VALUE = Pattern.compile(
            "(?<open>[\\[〔【［（(]?)(?:累计|五年)?(?<before>[<>＜＞≤≥≦≧〈〉]=?|大于|小于|不低于|不高于|不少于|不超过|超过|控制在|达到|约|近|)"
                    + "(?<open2>[\\[〔【［]?)(?<number>[-－]?\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)(?<unit>[%％‰]|个百分点|亿元|万元|岁|年|万人|人|)"
                    + "(?<after>左右|以上|以内|以下|及以上|）?以内|)(?<close>[\\]〕】］）)]?)(?<last>左右|以上|以内|以下|)(?:[*①②③]?)");

    private static final Pattern SIGN = Pattern.compile("[<>＜＞≤≥≦≧]=?|约|不低于|不高于|控制在");
    private static final Pattern TAIL = Pattern.compile("左右|以上|以内|以下|[%％](?:左右|以上|以内|以下)?");
    private static final Pattern DASH = Pattern.compile("[-—–－―─/]{1,4}|／|无");
    private static final Pattern NATURE = Pattern.compile("(预期|约束)性?(指标)?");

    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                compact.append(text.charAt(i));
            }
        }
        return compact.toString();
    }

    static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r')
                || c == '\u3000'
                || c == '\u00a0'
                || c == '\u200b'
                || c == '\ufeff';
    }

    /** The tokens of one line; a number glued to a closing bracket or a nature is a token of its own. */
    static List<TableToken> listOf(String chars, int start, int end) {
        List<TableToken> tokens = new ArrayList<>();
        Matcher piece = PIECES.matcher(chars).region(start, end);
        while (piece.find()) {
            split(chars, piece.start(), piece.end(), tokens);
        }
        return joinBounds(tokens.size() == 1 ? List.of(tokens.get(0).asAlone()) : tokens);
    }

    private static final Pattern GLUED =
            Pattern.compile("(?<=[）)])(?=[\\[〔【＞≥≤<>]?\\d)|(?<=[\\d\\]〕】%])(?=(?:预期|约束)性)|(?<=\\d[.、．])(?=\\p{IsHan})");

    private static void split(String chars, int start, int end, List<TableToken> into) {
        int from = start;
        Matcher glue = GLUED.matcher(chars).region(start, end).useTransparentBounds(true);
        while (glue.find()) {
            if (glue.start() > from) {
                into.add(new TableToken(from, glue.start(), chars.substring(from, glue.start()), false));
                from = glue.start();
            }
        }
        into.add(new TableToken(from, end, chars.substring(from, end), false));
    }

    /** “≥ 35” and “5.5 左右” are one cell. */
    private static List<TableToken> joinBounds(List<TableToken> tokens) {
        List<TableToken> joined = new ArrayList<>();
        for (TableToken token : tokens) {
            TableToken last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean sign = last != null && SIGN.matcher(last.text).matches();
            boolean tail = last != null && TAIL.matcher(token.text).matches() && last.isValue();
            if (last != null && (sign || tail)) {
                joined.set(joined.size() - 1, new TableToken(last.start, token.end, last.text + token.text, false));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private TableToken asAlone() {
        return new TableToken(start, end, text, true);
    }

    boolean isNature() {
        return NATURE.matcher(text).matches();
    }

    boolean isDash() {
        return DASH.matcher(text).matches();
    }

    boolean isValue() {
        return VALUE.matcher(text).matches();
    }

    boolean isSerial(int number) {
        return serial() == number;
    }

    boolean isAnySerial() {
        return serial() >= 0 && serial() < 100;
    }

    /** The number the token is as a serial number (7 · 07. · 7、 · （7）); -1 when it is none. */
    int serial() {
        int last = text.length() - 1;
        boolean bracketed = last > 1 && "（(".indexOf(text.charAt(0)) >= 0 && "）)".indexOf(text.charAt(last)) >= 0;
        int from = bracketed ? 1 : 0;
        int to = bracketed || last > 0 && ".、．".indexOf(text.charAt(last)) >= 0 ? last : last + 1;
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!NumberScan.isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return to > from && to - from <= 3 ? number : -1;
    }

    boolean isSingleHan() {
        return text.length() == 1 && Character.isIdeographic(text.charAt(0));
    }

    /** The token read as a cell: a number, a dash or a reference. */
    Parsed parse(String chars) {
        if (isDash()) {
            return new Parsed(Content.DASH, null, start, Bound.EQ, "", false);
        }
        Matcher value = VALUE.matcher(text);
        if (!value.matches() && text.indexOf('、') > 0) {
            // “＞7、力争投入强度高于“十三五”时期实际”: the number is the target, the rest a wish
            value = VALUE.matcher(text.substring(0, text.indexOf('、')));
        }
        if (!value.matches()) {
            return new Parsed(Content.REFERENCE, null, start, Bound.EQ, "", false);
        }
        String digits = value.group("number").replaceAll("[,，]", "").replace('－', '-');
        boolean square = (value.group("open") + value.group("open2")).matches("[\\[〔【［]");
        String words = value.group("before") + value.group("after") + value.group("last");
        int numberStart = start;
        while (!Character.isDigit(chars.charAt(numberStart))) {
            numberStart++;
        }
        return new Parsed(
                Content.NUMBER,
                new BigDecimal(digits),
                numberStart,
                boundOf(words),
                value.group("unit").replace('％', '%'),
                square);
    }

    private static Bound boundOf(String words) {
        if (words.isEmpty() || words.equals("达到")) {
            return Bound.EQ;
        }
        if (words.contains("左右") || words.contains("约") || words.equals("近")) {
            return Bound.APPROX;
        }
        return words.matches(".*(?:[<＜≤≦〈]|小于|不高于|不超过|以内|以下|控制在).*") ? Bound.LE : Bound.GE;
    }

    /** What a token says as a cell; {@code numberStart} is a Java index. */
    record Parsed(
            Content content,
            @Nullable BigDecimal value,
            int numberStart,
            Bound bound,
            String unit,
            boolean cumulated) {}
}
