package org.gangmu.app.portal;

import java.util.Locale;
import org.gangmu.quantity.EnglishUnit;
import org.springframework.context.MessageSource;

/** The portal's own words in the reader's language: Chinese, or English. Immutable and thread-safe. */
public final class Words {
    private final MessageSource messages;
    private final Locale locale;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The message under {@code key}, which must exist, with {@code arguments} filled in. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The message under {@code key}, or {@code otherwise} where there is none. */
    public String sayOr(String key, String otherwise) {
        String said = messages.getMessage(key, null, otherwise, locale);
        return said == null ? otherwise : said;
    }

    /** A unit of measurement as the reader's language says it: 亿元, hundred million yuan. */
    public String unit(String symbol) {
        return english() ? EnglishUnit.of(symbol) : symbol;
    }

    /** A number with its unit: 600.6 亿元, 7.4%. */
    public String quantity(String number, String symbol) {
        return symbol.equals("%") ? number + symbol : (number + " " + unit(symbol)).strip();
    }

    public Locale locale() {
        return locale;
    }

    public boolean english() {
        return locale.getLanguage().equals("en");
    }
}
