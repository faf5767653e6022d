package org.gangmu.document.format;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Values as a Chinese Excel shows them: 2023年1月31日 where POI alone gives quotes or a number of days. */
final class ExcelDisplay extends DataFormatter {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"A-Za-z']*)\"");
    private static final String YEAR_MONTH = "yyyy年m月";
    private static final String MONTH_DAY = "m月d日";

    /** The formats that a Chinese Excel has built in and writes by number only. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, YEAR_MONTH),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    ExcelDisplay() {
        super(Locale.CHINA);
    }

    @Override
    public String formatRawCellContents(double value, int number, @Nullable String format, boolean since1904) {
        String builtIn = BUILT_IN.get(number);
        String given = builtIn == null ? String.valueOf(format) : builtIn;
        boolean date = builtIn != null || DateUtil.isADateFormat(number, given);
        return super.formatRawCellContents(
                value, number, date ? QUOTED.matcher(given).replaceAll("$1") : given, since1904);
    }
}
