package org.gangmu.app.notices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredNotice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notices to another program, which passes them on: 政务微信, an SMS gateway. One POST of JSON a notice, signed as the Standard
 * Webhooks specification 1.0 has it: {@code webhook-id}, {@code webhook-timestamp} and {@code webhook-signature}, the latter
 * {@code v1,} and the Base64 of HMAC-SHA256 over id, timestamp and body, joined by points. Any answer of 2xx takes it.
 */
@Component
final class WebhookChannel implements Channel {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ALGORITHM = "HmacSHA256";

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER)
            .build();
    private final JsonMapper json = new JsonMapper();
    private final Letter letter;
    private final Clock clock;
    private final String url;
    private final byte[] secret;

    /** @param secret what both sides know; with {@code whsec_} before it, as Base64 */
    WebhookChannel(
            Letter letter,
            Store store,
            @Value("${gangmu.webhook.url:}") String url,
            @Value("${gangmu.webhook.secret:}") String secret) {
        this.letter = letter;
        this.clock = store.clock();
        this.url = url;
        this.secret = key(secret);
        if (!url.isBlank() && this.secret.length == 0) {
            throw new IllegalArgumentException(
                    "gangmu.webhook.url is set, gangmu.webhook.secret is not: a webhook that is not signed is not sent");
        }
    }

    private static byte[] key(String secret) {
        return secret.startsWith("whsec_")
                ? Base64.getDecoder().decode(secret.substring("whsec_".length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String code() {
        return "webhook";
    }

    @Override
    public List<String> addresses(List<String> emails) {
        return url.isBlank() ? List.of() : List.of(url);
    }

    @Override
    public void send(StoredNotice notice, String address) throws Undelivered {
        String body = body(notice);
        String moment = Long.toString(clock.instant().getEpochSecond());
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("webhook-id", notice.id())
                    .header("webhook-timestamp", moment)
                    .header("webhook-signature", "v1," + signature(notice.id() + "." + moment + "." + body))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("the webhook answered " + answer.statusCode());
            }
        } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
            throw new Undelivered(String.valueOf(e.getMessage() == null ? e : e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("interrupted", e);
        }
    }

    private String signature(String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(secret, ALGORITHM));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private String body(StoredNotice notice) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", "notice");
        said.put("id", notice.id());
        said.put("rule", notice.rule());
        said.put("to", notice.recipient());
        said.put("title", letter.title(notice));
        said.put("text", letter.text(notice));
        said.put("subject", notice.subject());
        if (notice.due() != null) {
            said.put("due", notice.due());
        }
        said.put("link", letter.link(notice));
        said.put("day", notice.knownFrom().toString());
        return json.writeValueAsString(said);
    }
}
