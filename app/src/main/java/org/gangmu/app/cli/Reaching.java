package org.gangmu.app.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How people are reached by notices outside the portal, and how often it looks whom to tell; what is secret comes by environment. */
final class Reaching {
    /** The environment's word for what the webhook's other side knows too. */
    static final String SECRET = "GANGMU_WEBHOOK_SECRET";

    @Option(
            names = "--smtp",
            paramLabel = "HOST[:PORT]",
            description = "The mail server for notices (default: none). Its user and password: SPRING_MAIL_USERNAME and"
                    + " SPRING_MAIL_PASSWORD in the environment.")
    private @Nullable String smtp;

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            description = "Whose mail it is (default: ${DEFAULT-VALUE}).",
            defaultValue = "gangmu@localhost")
    private String from = "gangmu@localhost";

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "Where notices are posted, signed with what " + SECRET + " holds (default: nowhere).")
    private @Nullable String webhook;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The portal's address for links in notices (default: http://127.0.0.1:PORT).")
    private @Nullable String url;

    @Option(
            names = "--look-every",
            paramLabel = "SECONDS",
            description =
                    "How often to look whom to remind and what to escalate; 0 for never (default: ${DEFAULT-VALUE}).",
            defaultValue = "60")
    private int seconds;

    /** @param port of the portal */
    Map<String, Object> settings(int port) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("gangmu.notices.every", Duration.ofSeconds(seconds));
        settings.put("gangmu.url", url == null ? "http://127.0.0.1:" + port : url);
        settings.put("gangmu.mail.from", from);
        if (smtp != null) {
            int colon = smtp.lastIndexOf(':');
            settings.put("spring.mail.host", colon < 0 ? smtp : smtp.substring(0, colon));
            settings.put("spring.mail.port", colon < 0 ? "25" : smtp.substring(colon + 1));
        }
        if (webhook != null) {
            String secret = System.getenv(SECRET);
            if (secret == null || secret.isBlank()) {
                throw new Failure("--webhook needs a secret to sign with: set " + SECRET + " in the environment");
            }
            settings.put("gangmu.webhook.url", webhook);
        }
        return settings;
    }
}
