package org.gangmu.document.format;

/** Writes the counter of a numbered paragraph the way Word does for a {@code numFmt}. */
final class NumberStyle {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private NumberStyle() {}

    static String write(int number, String style) {
        if (number < 0 || number > 99_999) {
            return Integer.toString(number);
        }
        return switch (style) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
                counting(number, DIGITS, "十百千万", true);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counting(number, LEGAL_DIGITS, "拾佰仟万", false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "ideographTraditional" -> oneOf("甲乙丙丁戊己庚辛壬癸", number);
            case "ideographZodiac" -> oneOf("子丑寅卯辰巳午未申酉戌亥", number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> oneOf("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", number);
            case "ideographEnclosedCircle" -> oneOf("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "bullet", "none" -> "";
            default -> Integer.toString(number);
        };
    }

    // 十二, 一百零五, 二千零一十; in the legal form 壹拾贰
    private static String counting(int number, String digits, String units, boolean shortTen) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        var text = new StringBuilder();
        boolean gap = false;
        for (int power = 10_000, place = 3; power >= 1; power /= 10, place--) {
            int digit = number / power % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            text.append(digits.charAt(digit));
            if (place >= 0) {
                text.append(units.charAt(place));
            }
        }
        return shortTen && number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }

    private static String digits(int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text.toString();
    }

    private static String oneOf(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String circled(int number) {
        if (number == 0 || number > 50) {
            return Integer.toString(number);
        }
        int base = number <= 20 ? 0x2460 - 1 : number <= 35 ? 0x3251 - 21 : 0x32B1 - 36;
        return Character.toString(base + number);
    }

    private static String letters(int number, char first) {
        return number == 0 ? "" : Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 % 100 + 1);
    }

    private static String roman(int number) {
        if (number == 0 || number > 3999) {
            return Integer.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }
}
