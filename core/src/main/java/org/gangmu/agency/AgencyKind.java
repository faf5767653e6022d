package org.gangmu.agency;

import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of organisation an agency is. The order is that in which kinds are listed, and in which their names are tried. */
public enum AgencyKind {
    /** 全区经济运行领导小组: several agencies under one head, standing. */
    LEADING_GROUP("领导小组", ".*(?:领导小组|委员会议|议事协调机构|联席会议)"),
    /** 项目推进工作专班, 指挥部: several agencies for one matter. */
    TASK_FORCE("工作专班", ".*(?:专班|指挥部|工作组)"),
    /** 区委组织部, 区委编办, 区纪委监委. */
    PARTY("党委机构", ".*(?:[省市区县州旗]委(?:办公室|.*部|.*委员会办公室|.*办|.*委员会|.*局|.*工委)|纪律检查委员会.*|纪委.*|机关工作委员会)"),
    /** 人大常委会, 政协, 法院, 检察院. */
    STATE("人大政协与司法", ".*(?:人大|人民代表大会|政协|人民政治协商|人民法院|人民检察院).*"),
    /** 总工会, 妇女联合会, 工商业联合会. */
    MASS("群团组织", ".*(?:总工会|妇女联合会|残疾人联合会|科学技术协会|工商业联合会|文学艺术界联合会|归国华侨联合会|红十字会|供销合作社.*)|共青团.*"),
    /** 东湖街道办事处. */
    SUBDISTRICT("街道", ".*(?:街道办事处|街道)"),
    /** 柳泉镇人民政府. */
    TOWNSHIP("乡镇", ".*[\\u4e00-\\u9fff][镇乡](?:人民政府|政府)?"),
    /** 产业投资集团有限公司. */
    ENTERPRISE("企业", ".*(?:公司|集团|银行|供电公司|厂)"),
    /** 投资促进服务中心, 医院, 学校. */
    INSTITUTION("事业单位", ".*(?:中心|医院|学校|学院|研究院|研究所|图书馆|文化馆|博物馆|融媒体中心|小学|中学|幼儿园|大队|支队|总队)"),
    /** 区财政局, 区人民政府办公室, 开发区管委会. */
    DEPARTMENT("政府部门", ".*(?:局|委员会|办公室|办公厅|厅|人民政府|政府|管委会|研究室|分局|办|委|部|处|所|站)"),
    /** 区政府有关部门: a name for several agencies that a document leaves open. */
    GROUP("单位组", "(?!)"),
    /** Nothing of all that. */
    OTHER("其他", ".*");

    private final String chineseName;
    private final Pattern names;

    AgencyKind(String chineseName, String names) {
        this.chineseName = chineseName;
        this.names = Pattern.compile(names);
    }

    public String chineseName() {
        return chineseName;
    }

    /** The word in every format: {@code leading_group}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an agency of this kind is made of others: it has members. */
    public boolean hasMembers() {
        return this == LEADING_GROUP || this == TASK_FORCE || this == GROUP;
    }

    /** The kind with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static AgencyKind parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }

    /** The kind that an agency's standard name tells; a person may know better. */
    public static AgencyKind of(String name) {
        for (AgencyKind kind : values()) {
            if (kind.names.matcher(name).matches()) {
                return kind;
            }
        }
        return OTHER;
    }
}
