package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that open a breakdown (其中：… 支出项目的情况是：…) and the stretch of text whose figures are its parts: the rest of the
 * sentence, up to words that go on with something else (加上级补助…), or of the bracket it stands in.
 *
 * @param from the index behind the opening words
 * @param to where the parts end
 * @param inner whether it breaks down the figure right before it (其中); else it may be one some sentences above
 */
record Breakdown(int from, int to, boolean inner) {
    private static final Pattern OPENS = Pattern.compile("其中|包括|情况是|安排是|情况[：:]|项目[：:]|安排[：:]|分别[是为]|分部门|分项目|分征收");
    private static final Pattern ENDS = Pattern.compile("[，；。]?加上?(?![快强大])|减去?(?!少)|。");

    /** The breakdowns of a passage between two indexes, in order. */
    static List<Breakdown> list(Passage passage, int from, int to) {
        List<Breakdown> found = new ArrayList<>();
        Matcher opens = OPENS.matcher(passage.text()).region(from, to);
        while (opens.find()) {
            boolean inner = opens.group().equals("其中") || opens.group().equals("包括");
            found.add(new Breakdown(opens.end(), end(passage, opens.end()), inner));
        }
        return found;
    }

    private static int end(Passage passage, int from) {
        int bracket = passage.bracketEnd(from);
        int stop = bracket >= 0 ? bracket : passage.sentenceEnd(passage.sentence(from));
        Matcher ends = ENDS.matcher(passage.text()).region(Math.min(from, stop), stop);
        return ends.find() ? ends.start() : stop;
    }

    boolean contains(Claim claim) {
        return from <= claim.at() && claim.at() < to;
    }
}
