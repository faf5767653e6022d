package org.gangmu.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.followup.Parties;

/**
 * An agency named in a sentence, and as what.
 *
 * @param name by the registry, else its one name
 */
record SaidAgency(String name, Part part) {
    private static final int LONGEST = 18;
    private static final Pattern CLAUSE = Pattern.compile("[^，,；;。（）()：:]+");
    // 会同区财政局 · 由区教体局牵头 · 区财政局配合
    private static final Pattern CUE = Pattern.compile("由|请|责成|会同|协同|商|督促|指导|协调|牵头|负责|主办|配合|协助|协办|会办|参与");
    private static final Pattern WITH_BEFORE = Pattern.compile(".*(?:会同|协同|商|配合单位|责任单位|协办单位)");
    private static final Pattern HELPS_AFTER = Pattern.compile("[^牵主]*?(?:配合|协助|协办|会办|参与).*");
    private static final Pattern LEADS_AFTER = Pattern.compile("[^配协会参]*?(?:牵头|负责|主办).*");
    private static final String STARTS = "省市区县州旗各相有全";

    /** As what it is named. */
    enum Part {
        LEAD,
        HELPS,
        /** Without a word that says so. */
        NAMED
    }

    /** The agencies named in {@code line}, in its order. */
    static List<SaidAgency> in(String line, Parties parties) {
        var found = new ArrayList<SaidAgency>();
        Matcher clauses = CLAUSE.matcher(line);
        while (clauses.find()) {
            clause(clauses.group(), parties, found);
        }
        return found;
    }

    private static void clause(String clause, Parties parties, List<SaidAgency> found) {
        int i = 0;
        while (i < clause.length()) {
            String name = longest(clause, i, parties);
            if (name.isEmpty()) {
                i++;
            } else {
                found.add(new SaidAgency(
                        oneName(name, parties), part(clause.substring(0, i), clause.substring(i + name.length()))));
                i += name.length();
            }
        }
    }

    private static Part part(String before, String after) {
        if (WITH_BEFORE.matcher(before).matches() || HELPS_AFTER.matcher(after).matches()) {
            return Part.HELPS;
        }
        boolean leads = LEADS_AFTER.matcher(after).matches() || before.matches(".*(?:牵头单位|主办单位|责成|由)");
        return leads ? Part.LEAD : Part.NAMED;
    }

    /** The longest name of an agency that begins at {@code start}; empty when none does. */
    private static String longest(String clause, int start, Parties parties) {
        for (int end = Math.min(clause.length(), start + LONGEST); end >= start + 2; end--) {
            String name = clause.substring(start, end);
            if (!CUE.matcher(name).find() && isName(name, clause.substring(0, start), parties)) {
                return name;
            }
        }
        return "";
    }

    private static boolean isName(String name, String before, Parties parties) {
        if (parties.registry().findNamed(name, parties.day()).isPresent()) {
            return true;
        }
        if (!name.matches(".*(?:局|委|办|部|厅|会|院|政府|中心|公司|街道|办事处|[镇乡]|单位|部门|企业)")) {
            return false;
        }
        // without a registry a name is told by its beginning: 区…, or the words before it that end one
        boolean begins = STARTS.indexOf(name.charAt(0)) >= 0
                || before.isEmpty()
                || before.endsWith("、")
                || before.endsWith("和")
                || Pattern.compile("(?:" + CUE.pattern() + ")$").matcher(before).find();
        return begins
                && (Agencies.standard().knows(name)
                        || Agencies.standard().resolve(name).stream().anyMatch(AgencyName::group));
    }

    private static String oneName(String name, Parties parties) {
        return parties.oneName(Agencies.standard().resolve(name).get(0).standard());
    }
}
