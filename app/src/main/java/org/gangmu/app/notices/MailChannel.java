package org.gangmu.app.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gangmu.app.store.StoredNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Notices by e-mail (SMTP, RFC 5321), where a server is set ({@code spring.mail.host}). The Message-ID is made from the notice's
 * id, so that one that is sent again after a crash is the same message (RFC 5322, 3.6.4).
 */
@Component
final class MailChannel implements Channel {
    private final ObjectProvider<JavaMailSender> server;
    private final Letter letter;
    private final String from;

    MailChannel(
            ObjectProvider<JavaMailSender> server,
            Letter letter,
            @Value("${gangmu.mail.from:gangmu@localhost}") String from) {
        this.server = server;
        this.letter = letter;
        this.from = from;
    }

    @Override
    public String code() {
        return "email";
    }

    @Override
    public List<String> addresses(List<String> emails) {
        return server.getIfAvailable() == null ? List.of() : emails;
    }

    @Override
    public void send(StoredNotice notice, String address) throws Undelivered {
        try {
            JavaMailSender sender = server.getObject();
            MimeMessage message = sender.createMimeMessage();
            message.setHeader("Message-ID", "<" + notice.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from, "纲目");
            helper.setTo(address);
            helper.setSubject(letter.title(notice));
            helper.setText(letter.text(notice));
            sender.send(message);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            throw new Undelivered(String.valueOf(e.getMessage()), e);
        }
    }
}
