package org.gangmu.app.accounts;

import java.util.Locale;

/**
 * What an account is for. The last three stand apart: who administers neither decides on secrecy nor audits (三员分立).
 */
public enum Role {
    READER("阅读者", false),
    /** Reports for its own agency. */
    REPORTER("填报人", false),
    REVIEWER("审核人", true),
    /** Allots tasks and supervises them. */
    DISPATCHER("调度员", true),
    /** Reads all and comments. */
    LEGISLATOR("人大代表", false),
    ADMINISTRATOR("管理员", true),
    SECURITY_OFFICER("安全员", false),
    AUDITOR("审计员", false);

    private final String chineseName;
    private final boolean supplies;

    Role(String chineseName, boolean supplies) {
        this.chineseName = chineseName;
        this.supplies = supplies;
    }

    public String chineseName() {
        return chineseName;
    }

    /** Whether it may rule on findings: a reviewer's office, apart from administration. */
    public boolean rules() {
        return this == REVIEWER;
    }

    /** Whether it may decide what mechanisms leave open, change their tables, tell events and supervise: an office's own work. */
    public boolean directs() {
        return this == REVIEWER || this == DISPATCHER;
    }

    /** Whether it may act on tasks: allot them, report, review, comment. Which act it may do, the task itself says. */
    public boolean followsUp() {
        return this == REPORTER || this == REVIEWER || this == DISPATCHER || this == LEGISLATOR;
    }

    /** Whether it answers for figures of its own agency. */
    public boolean answersForFigures() {
        return this == REPORTER;
    }

    /** Whether it opens tasks and says who is responsible. */
    public boolean dispatches() {
        return this == DISPATCHER;
    }

    /** Whether it may keep the registry of agencies and sign for tasks that change hands. */
    public boolean keepsAgencies() {
        return this == DISPATCHER || this == ADMINISTRATOR;
    }

    /** Whether it may enter lines of the budget and carry its performance loop on. */
    public boolean keepsBudget() {
        return this == REVIEWER || this == DISPATCHER;
    }

    /** Whether it may remark on lines of the budget: legislators read all of it and comment. */
    public boolean remarksOnBudget() {
        return this == LEGISLATOR || keepsBudget();
    }

    /** Whether it may make a draft known within the house: who checks readings. */
    public boolean admits() {
        return this == REVIEWER;
    }

    /** Whether it may release what is internal to the public, and take that back: apart from who checks and who administers. */
    public boolean releases() {
        return this == SECURITY_OFFICER;
    }

    /** Whether drafts are open to it: who supplies them, checks them, or decides whether they are to be seen. */
    public boolean seesDrafts() {
        return supplies || admits() || releases();
    }

    /** The name in addresses, options and the database: {@code security_officer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may add documents. */
    public boolean supplies() {
        return supplies;
    }

    /** The role with this {@link #code}. Throws {@link IllegalArgumentException} when there is none. */
    public static Role parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
