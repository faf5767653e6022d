package org.gangmu.app.notices;

import java.util.Locale;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.StoredNotice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A notice in words: for the inbox in the reader's language, for what leaves the portal in Chinese. Thread-safe. */
@Component
final class Letter {
    private final Words chinese;
    private final String url;

    /** @param url where the portal is reached from outside, without a slash at its end */
    Letter(MessageSource messages, @Value("${gangmu.url:http://127.0.0.1:8080}") String url) {
        this.chinese = new Words(messages, Locale.SIMPLIFIED_CHINESE);
        this.url = url.replaceFirst("/+$", "");
    }

    /** What it says in one line: “还有几天到期：新建社区食堂6处”. */
    static String title(StoredNotice notice, Words words) {
        return words.say("notices.rule." + notice.rule() + ".title", notice.subject());
    }

    /** What is asked of the reader. */
    static String asked(StoredNotice notice, Words words) {
        return words.say("notices.rule." + notice.rule() + ".asked");
    }

    String title(StoredNotice notice) {
        return title(notice, chinese);
    }

    String link(StoredNotice notice) {
        return url + notice.link();
    }

    /** The whole of it as plain text. */
    String text(StoredNotice notice) {
        var text = new StringBuilder(title(notice)).append("\n\n");
        if (!notice.detail().isEmpty()) {
            text.append(notice.detail()).append("\n\n");
        }
        String due = notice.due();
        if (due != null) {
            text.append(chinese.say("notices.due"))
                    .append(due.replace('T', ' '))
                    .append("\n");
        }
        return text.append(asked(notice, chinese))
                .append("\n")
                .append(link(notice))
                .append("\n\n")
                .append(chinese.say("notices.letter.foot"))
                .append("\n")
                .toString();
    }
}
