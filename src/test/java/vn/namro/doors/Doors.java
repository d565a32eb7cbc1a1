package vn.namro.doors;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.namro.Visit;
import vn.namro.doors.Crawl.Field;
import vn.namro.doors.Crawl.Form;

/** Sends what it is told through a door, and keeps what went wrong. */
final class Doors {
    private static final Pattern ACTS = Pattern.compile("<script>door|<img src=x|<svg/onload=door|<[a-z][^>]*\\son(?:error|mouseover|focus|load)=\"door|(?:href|src|action)=\"(?:javascript:|//door)", Pattern.CASE_INSENSITIVE);
    /** A cell that a spreadsheet would reckon with. */
    private static final Pattern RECKONS = Pattern.compile("(?m)(?:^|[,;\"])(?:=door|@door|\\+door|-2\\+3)");

    private final Random random;
    private final DatabasePrint print;
    private final String seed;
    private Map<String, String> before;
    private String position;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();

    Doors(long seed, DatabasePrint print) {
        this.random = new Random(seed);
        this.print = print;
        this.seed = "seed " + seed;
        this.before = print.take();
        this.position = print.position();
    }

    List<String> wrong() {
        return wrong;
    }

    Map<Integer, Integer> answers() {
        return answers;
    }

    /** A form filled in: mostly as it asks, with a few oddities, fewer or more fields; {@code odd} of a hundred are no sense. */
    HttpResponse<String> form(Visit visit, Form form, int odd) {
        visit.get(form.page());
        var fields = new ArrayList<String>();
        var file = "";
        for (var field : form.fields()) {
            if (field.kind().equals("file")) {
                file = field.name();
            } else if (random.nextInt(100) >= odd / 3) {
                fields.addAll(List.of(field.name(), value(field, odd)));
            }
        }
        if (random.nextInt(100) < odd) {
            fields.addAll(List.of(random.nextBoolean() ? Oddities.text(random) : "seen", Oddities.text(random)));
        }
        if (!form.posts()) {
            var query = new StringBuilder();
            for (int i = 0; i < fields.size(); i += 2) {
                query.append(query.isEmpty() ? "?" : "&").append(encoded(fields.get(i))).append('=').append(encoded(fields.get(i + 1)));
            }
            return after("GET " + form.action() + query, visit.get(form.action().split("\\?", 2)[0] + query));
        }
        if (!file.isEmpty()) {
            var name = random.nextInt(3) == 0 ? "a" + List.of(".zip", ".xlsx", ".csv", ".pdf", ".docx").get(random.nextInt(5)) : Oddities.text(random).replaceAll("[\"\r\n]", "");
            return after("upload " + form.action() + " " + name, visit.upload(form.action(), file, name, Oddities.bytes(random), fields.toArray(String[]::new)));
        }
        return after("POST " + form.action() + " " + fields, visit.post(form.action(), fields.toArray(String[]::new)));
    }

    private String value(Field field, int odd) {
        if (random.nextInt(100) < odd) {
            return Oddities.text(random);
        }
        if (!field.choices().isEmpty()) {
            return field.choices().get(random.nextInt(field.choices().size()));
        }
        return switch (field.kind()) {
            case "hidden", "checkbox", "radio", "button" -> field.value();
            case "date" -> "2026-0" + (1 + random.nextInt(9)) + "-15";
            case "number" -> field.value().isEmpty() ? String.valueOf(random.nextInt(9)) : field.value();
            default -> field.value().isEmpty() || random.nextInt(3) == 0 ? Oddities.payload(random) : field.value();
        };
    }

    /** A body of any kind under any name. */
    HttpResponse<String> raw(Visit visit, String method, String path) {
        var kind = List.of("text/plain", "application/json", "application/xml", "multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded;charset=utf-16", "image/svg+xml", "application/zip").get(random.nextInt(9));
        var body = random.nextBoolean() ? Oddities.bytes(random) : Oddities.text(random).getBytes(StandardCharsets.UTF_8);
        return after(method + " " + path + " as " + kind, visit.raw(method, path, body, "Content-Type", kind));
    }

    HttpResponse<String> get(Visit visit, String path) {
        return after("GET " + path, visit.get(path));
    }

    /** @param body cut, doubled or spoilt at random */
    HttpResponse<String> program(Visit visit, String token, String method, String path, String body) {
        var headers = new ArrayList<>(List.of("Content-Type", random.nextInt(6) == 0 ? "text/plain" : "application/json"));
        if (random.nextInt(5) > 0) {
            headers.addAll(List.of("If-Match", random.nextInt(3) == 0 ? printable(Oddities.text(random)) : "\"" + random.nextInt(4) + "\""));
        }
        if (random.nextInt(5) > 0) {
            headers.addAll(List.of("Idempotency-Key", random.nextInt(4) == 0 ? printable(Oddities.text(random)) : "k" + random.nextInt(50)));
        }
        if (random.nextInt(3) == 0) {
            headers.addAll(List.of("Accept-Language", random.nextBoolean() ? "en" : printable(Oddities.text(random))));
        }
        var sent = spoilt(body);
        return after(method + " " + path + " " + sent, visit.ask(token, method, path, sent.getBytes(StandardCharsets.UTF_8), headers.toArray(String[]::new)));
    }

    private String spoilt(String body) {
        var text = body;
        for (int i = random.nextInt(4); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            text = switch (random.nextInt(6)) {
                case 0 -> text.substring(0, at);
                case 1 -> text.substring(0, at) + text.substring(random.nextInt(text.length()));
                case 2 -> text.replaceFirst("\"[0-9]+\"", "\"" + Matcher.quoteReplacement(Oddities.text(random).replaceAll("[\"\\\\\\p{Cntrl}]", "")) + "\"");
                case 3 -> text.replaceFirst(":\\s*\"[^\"]*\"", List.of(": null", ": 5", ": [[[]]]", ": {}", ": true", ": \"\\u0000\"", ": \"\\ud800\"").get(random.nextInt(7)));
                case 4 -> text.replaceFirst("\"(CT[0-9]+)\"", "\"" + Matcher.quoteReplacement(Oddities.payload(random).replaceAll("[\"\\\\]", "")) + "\"");
                default -> text.substring(0, at) + "[".repeat(1 + random.nextInt(2_000)) + text.substring(at);
            };
        }
        return text;
    }

    private static String printable(String text) {
        var header = text.replaceAll("[^\\x20-\\x7e]", "");
        return header.length() > 2_000 ? header.substring(0, 2_000) : header;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> after(String what, HttpResponse<String> answer) {
        int status = answer.statusCode();
        answers.merge(status, 1, Integer::sum);
        if (status >= 500) {
            say(status + " " + what + " → " + answer.body().replaceAll("<[^>]*>|\\s+", " "));
        }
        inspect(what, answer);
        var now = print.position();
        if (!now.equals(position)) {
            var after = print.take();
            if (status >= 400 && !after.equals(before)) {
                after.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
                say("refused with " + status + ", yet changed " + after.keySet() + ": " + what);
            }
            before = print.take();
            position = print.position();
        }
        return answer;
    }

    /** Nothing that was typed acts. */
    void inspect(String what, HttpResponse<String> answer) {
        var kind = answer.headers().firstValue("Content-Type").orElse("");
        var acts = (kind.startsWith("text/html") ? ACTS : kind.startsWith("text/csv") ? RECKONS : Pattern.compile("(?!)")).matcher(answer.body());
        if (acts.find()) {
            say("acts on the page: " + answer.body().substring(Math.max(0, acts.start() - 80), Math.min(answer.body().length(), acts.end() + 80)) + " after " + what);
        }
        if (answer.headers().firstValue("Set-Cookie").orElse("").contains("door=")) {
            say("a header was split by " + what);
        }
    }

    private void say(String fault) {
        wrong.add(seed + ": " + (fault.length() > 700 ? fault.substring(0, 700) + "…" : fault));
    }
}
