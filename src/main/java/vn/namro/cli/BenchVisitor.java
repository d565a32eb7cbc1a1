package vn.namro.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody who asks a server, as a browser does that packs what it gets, or as a program does by its token. */
final class BenchVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private BenchVisitor(int port) {
        this.port = port;
    }

    static BenchVisitor nobody(int port) {
        return new BenchVisitor(port);
    }

    static BenchVisitor signedIn(int port, String name, String password) {
        var visitor = new BenchVisitor(port);
        var page = new String(visitor.send(visitor.to("/sign-in").GET().build()).body(), StandardCharsets.UTF_8);
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("no form to sign in");
        }
        visitor.send(visitor.to("/sign-in").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(
                "_csrf=" + encoded(token.group(1)) + "&name=" + encoded(name) + "&password=" + encoded(password))).build());
        return visitor;
    }

    /** The body as it came over the wire, packed. */
    HttpResponse<byte[]> get(String path) {
        return send(to(path).header("Accept-Encoding", "gzip").GET().build());
    }

    static String unpacked(HttpResponse<byte[]> answer) throws IOException {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @param headers name, value, name, value … */
    HttpResponse<byte[]> ask(String token, String method, String path, String body, String... headers) {
        var request = to(path).method(method, BodyPublishers.ofString(body)).header("Authorization", "Bearer " + token);
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
