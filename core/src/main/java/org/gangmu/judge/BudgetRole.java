package org.gangmu.judge;

import java.util.regex.Pattern;

/** What an amount is in the account of a budget, by the words before it. */
enum BudgetRole {
    /** 减按规定调入…, 上解上级支出, 调出资金, 债务还本支出, 安排预算稳定调节基金. */
    OUTFLOW("^减(?!税)|上解|调出|还本|(?:安排|补充|增设)(?:\\S{0,4})?(?:预算)?稳定调节基金|补助下级|补助支出|预备费"),
    /** 结转下年支出, 年终结余. */
    CARRIED_ON("结转(?:至|到)?(?:下|次)一?年|结转20\\d\\d年|年终结余|年末结余$"),
    /** 上年结转, 上年滚存结余. */
    CARRIED_IN("上年(?:度)?(?:滚存|累计|净)?(?:结转|结余)|年初(?:结转|结余)|上年末(?:滚存|累计)?结余"),
    /** 累计收支结余, 年末滚存结余, 结余资金. */
    STOCK("(?:累计|滚存|年末)(?:收支)?(?:滚存|累计)?结余|结余资金"),
    /** 当年收支结余. */
    SURPLUS("(?:当年|本年|年度)(?:收支)?结余|收支结余"),
    /** 赤字: what the totals lack. */
    DEFICIT("赤字"),
    /** 收入总计, 总收入, 可用财力. */
    REVENUE_TOTAL("收入总[计量额]|总收入|收入[合共]计|财力"),
    /** 支出总计, 总支出. */
    EXPENDITURE_TOTAL("支出总[计量额]|总支出|支出[合共]计"),
    /** 调用预算稳定调节基金, 上级补助收入, 债务转贷收入. */
    INFLOW("^加|调入|动用|调用|转贷|补助收入|转移支付"),
    EXPENDITURE("支出"),
    REVENUE("收入"),
    OTHER("");

    private final Pattern words;

    BudgetRole(String words) {
        this.words = Pattern.compile(words);
    }

    /** The first role whose words stand in the claim's clause; where that has none, in its indicator's name. */
    static BudgetRole of(Claim claim) {
        BudgetRole role = of(claim.label());
        return role == OTHER ? of(claim.figure().indicator()) : role;
    }

    private static BudgetRole of(String words) {
        for (BudgetRole role : values()) {
            if (role.words.matcher(words).find()) {
                return role;
            }
        }
        return OTHER;
    }

    boolean isTotal() {
        return this == REVENUE_TOTAL || this == EXPENDITURE_TOTAL;
    }
}
