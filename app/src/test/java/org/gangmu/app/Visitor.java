package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of its own against the running portal: cookies are kept. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final int port;
    /** What calls of the API bring along: a session does not count there. */
    private String basic = "";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(at(path)).header("Accept", "text/html,*/*;q=0.8");
        if (path.startsWith("/api/") && !basic.isEmpty()) {
            request.header("Authorization", "Basic " + basic);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> signIn(String name, String password) {
        return post("/login", "username=" + name + "&password=" + password.replace(" ", "+") + "&_csrf=" + token());
    }

    String token() {
        var found = TOKEN.matcher(get("/login").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    HttpResponse<String> upload(String name, byte[] bytes) {
        return send(multipart("/documents", name, bytes, token()).build());
    }

    /** The same, signed in. */
    Visitor as(String name, String password) {
        assertThat(signIn(name, password).body()).contains(name);
        basic = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    HttpResponse<byte[]> getBytes(String path) {
        return send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray());
    }

    /** Sends a form with its token. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        return post(
                path,
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token()))));
    }

    /** The same with a file under {@code files}. */
    HttpResponse<String> post(String path, Map<String, String> form, String file, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        form.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"_csrf\"", token().getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"files\"; filename=\"" + file + "\"", bytes);
        body.writeBytes("--X--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(at(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] bytes) {
        body.writeBytes(("--X\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code a=1|b=2} as the fields of a form. */
    static Map<String, String> form(String fields) {
        Map<String, String> form = new HashMap<>();
        for (String field : fields.split("\\|")) {
            form.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return form;
    }

    /** What the first group of {@code pattern} finds in {@code text}, where it must be. */
    static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    Visitor(int port) {
        this.port = port;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpRequest.Builder multipart(String path, String name, byte[] bytes, String token) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--X\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--X\r\n"
                        + "Content-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--X--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(at(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }
}
