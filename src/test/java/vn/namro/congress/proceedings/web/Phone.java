package vn.namro.congress.proceedings.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A delegate's phone; a whole hall of them shares one client. */
final class Phone {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    static final HttpClient ALL = HttpClient.newHttpClient();

    private final String base;
    private String cookie = "";
    private String token = "";

    Phone(int port, String congress) {
        this.base = "http://localhost:" + port + "/vote/" + congress;
    }

    HttpResponse<String> enter(String badge, String secret) {
        send(HttpRequest.newBuilder(URI.create(base)));
        var answer = post("", "badge", badge, "secret", secret);
        if (answer.statusCode() == 302) {
            send(HttpRequest.newBuilder(URI.create(base)));
        }
        return answer;
    }

    HttpResponse<String> look() {
        return send(HttpRequest.newBuilder(URI.create(base)));
    }

    HttpResponse<String> vote(String poll, String choice) {
        return post("/" + poll, "choice", choice);
    }

    HttpResponse<String> voteWithoutToken(String poll, String choice) {
        token = "";
        return vote(poll, choice);
    }

    private HttpResponse<String> post(String path, String... fields) {
        var body = new StringBuilder("_csrf=").append(encode(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = ALL.send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream().filter(one -> one.startsWith("namro=")).findFirst().ifPresent(one -> cookie = one.split(";", 2)[0]);
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
