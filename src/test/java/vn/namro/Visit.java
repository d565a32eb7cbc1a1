package vn.namro;

import java.io.ByteArrayOutputStream;
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

/** Somebody's visit, as a browser without scripts makes it: cookies are kept, forms send back their token. */
public final class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER).build();
    private String token = "";

    public Visit(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET().build());
    }

    /** As a program asks: with a token, empty for none. */
    public HttpResponse<String> ask(String secret, String method, String path) {
        var request = HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.noBody());
        return send((secret.isEmpty() ? request : request.header("Authorization", "Bearer " + secret)).build());
    }

    /** As a program asks, with what it carries; {@code headers} are name, value, name, value … */
    public HttpResponse<String> ask(String secret, String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.ofByteArray(body)).header("Authorization", "Bearer " + secret);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** A file, as a program gets it. */
    public HttpResponse<byte[]> file(String secret, String path) {
        try {
            return client.send(HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + secret).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file, as it comes. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return client.send(HttpRequest.newBuilder(at(path)).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Any body, with the token of the session's forms in a header. */
    public HttpResponse<String> raw(String method, String path, byte[] body, String... headers) {
        return send(HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.ofByteArray(body)).headers(headers).header("X-CSRF-TOKEN", token).build());
    }

    /** Sends a file from a form; {@code fields} are name, value, name, value … */
    public HttpResponse<String> upload(String path, String field, String name, byte[] content, String... fields) {
        var head = part("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            head += part(fields[i].replaceAll("[\"\r\n]", ""), fields[i + 1]);
        }
        head += "--limit\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        // In one piece, so that its length is told beforehand, as a browser does.
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(at(path)).header("Content-Type", "multipart/form-data; boundary=limit").POST(BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    private static String part(String name, String value) {
        return "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** What a page gives as a file. */
    public byte[] bytes(String path) {
        try {
            return client.send(HttpRequest.newBuilder(at(path)).GET().build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param fields name, value, name, value … */
    public HttpResponse<String> post(String path, String... fields) {
        return postWith(token, path, fields);
    }

    public HttpResponse<String> postWith(String token, String path, String... fields) {
        var body = new StringBuilder("_csrf=").append(encode(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(at(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())).build());
    }

    public HttpResponse<String> signIn(String name, String password) {
        get("/sign-in");
        var answer = post("/sign-in", "name", name, "password", password);
        if (answer.statusCode() == 302) {
            get("/password");
        }
        return answer;
    }

    /** The number of the session, as the browser holds it. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("namro")).findFirst().orElseThrow().getValue();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
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

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
