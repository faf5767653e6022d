package org.gangmu.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A post of an agency, out of the words of an appointment.
 *
 * @param agency as written: 济南市槐荫区大数据局
 * @param title 局长, 副主任
 * @param note what its brackets say of the holding: 兼; 试用期一年; 挂职，时间一年. Empty when there is none
 */
public record PostName(String agency, String title, String note) {
    private static final Pattern TITLE = Pattern.compile("(.*?)((?:党组|党委|党工委|纪委|总支|支部)?(?:第一|常务|执行)?副?"
            + "(?:局长|主任|书记|部长|厅长|区长|县长|市长|镇长|乡长|科长|处长|所长|院长|校长|园长|站长|馆长|台长|队长|大队长|支队长|总队长|庭长"
            + "|检察长|秘书长|主席|会长|理事长|董事长|总经理|经理|监事会主席|组长|总编辑|总工程师|总会计师|总经济师|政委|指挥长|总指挥|行长|社长|厂长"
            + "|审判员|检察员|委员|成员|董事|监事|督学|督导员|调研员|巡视员|主任科员))");
    private static final Pattern NOTE = Pattern.compile("[（(]([^（）()]*)[）)]$");
    // 一级调研员, 四级主任科员: a rank stands before its word
    private static final Pattern RANK = Pattern.compile("(.*?)([一二三四]级(?:调研员|主任科员|巡视员|科员))");

    /**
     * The posts of “区政府办公室副主任、区政府项目资金管理中心主任（兼）”, in order; a title without an agency of its own
     * (董事长、总经理) belongs to the agency before it. Words that are no post give none.
     */
    public static List<PostName> parse(String words) {
        List<PostName> posts = new ArrayList<>();
        String agency = "";
        for (String part : split(words)) {
            Matcher noted = NOTE.matcher(part);
            boolean hasNote = noted.find();
            String post = hasNote ? part.substring(0, noted.start()) : part;
            Matcher rank = RANK.matcher(post);
            Matcher title = rank.matches() ? rank : TITLE.matcher(post);
            if (title.matches()) {
                agency = title.group(1).isEmpty() ? agency : title.group(1);
                if (agency.length() >= 2) {
                    posts.add(new PostName(agency, title.group(2), hasNote ? noted.group(1) : ""));
                }
            }
        }
        return List.copyOf(posts);
    }

    /** At 、 and ， that stand outside brackets. */
    private static List<String> split(String words) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '、' : words.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if ((c == '、' || c == '，') && (depth <= 0 || i == words.length())) {
                parts.add(words.substring(from, i).strip());
                from = i + 1;
            }
        }
        return parts;
    }
}
