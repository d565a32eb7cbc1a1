package vn.namro.doors;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.namro.Visit;
import vn.namro.accounts.web.Routes;

/** Every page that a visitor reaches by its links, a few of each kind, and the forms that stand on them. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("<(input|select|textarea|button)\\b([^>]*)>(.*?)(?=<(?:input|select|textarea|button)\\b|$)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*value=\"([^\"]*)\"");

    /** @param kind text, date, number, file, hidden, …; {@code choices} what a list offers */
    record Field(String name, String kind, String value, List<String> choices) {}

    /** @param page on which it stands */
    record Form(String page, String action, boolean posts, List<Field> fields) {
        boolean uploads() {
            return fields.stream().anyMatch(field -> field.kind().equals("file"));
        }
    }

    private final Routes routes = Routes.load();
    private final Map<String, HttpResponse<String>> pages = new LinkedHashMap<>();
    private final Map<String, Form> forms = new TreeMap<>();

    /** @param most pages of one route */
    static Crawl of(Visit visit, int most, List<String> starts) {
        var crawl = new Crawl();
        var waiting = new ArrayDeque<>(starts);
        var seen = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var route = crawl.routes.of("GET", path.split("\\?", 2)[0]).map(one -> one.pattern().getPatternString()).orElse("?");
            if (crawl.pages.containsKey(path) || seen.merge(route + (path.contains("?") ? "?" : ""), 1, Integer::sum) > most) {
                continue;
            }
            var answer = visit.get(path);
            crawl.pages.put(path, answer);
            if (answer.statusCode() == 200 && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                crawl.read(path, answer.body());
                LINK.matcher(answer.body()).results().map(found -> unescaped(found.group(1))).filter(Crawl::isWorth).forEach(waiting::add);
            }
        }
        return crawl;
    }

    private static boolean isWorth(String path) {
        return !path.startsWith("/static/") && !path.contains("lang=") && !path.contains("theme=") && !path.startsWith("//");
    }

    private void read(String page, String body) {
        FORM.matcher(body).results().forEach(found -> {
            var fields = new ArrayList<Field>();
            CONTROL.matcher(found.group(2)).results().forEach(control -> {
                var name = attribute(control.group(2), "name");
                if (!name.isEmpty() && !name.equals("_csrf")) {
                    var kind = control.group(1).equals("input") ? attribute(control.group(2), "type") : control.group(1);
                    fields.add(new Field(name, kind, attribute(control.group(2), "value"), OPTION.matcher(control.group(3)).results().map(one -> unescaped(one.group(1))).toList()));
                }
            });
            var action = attribute(found.group(1), "action");
            var form = new Form(page, action.isEmpty() ? page : action, attribute(found.group(1), "method").equalsIgnoreCase("post"), fields);
            if (form.action().equals("/sign-out") || form.action().equals("/password")) {
                // Who goes through these doors comes through no other: RoutesTest, SignInPageTest.
                return;
            }
            var route = routes.of(form.posts() ? "POST" : "GET", form.action().split("\\?", 2)[0]).map(one -> one.method() + " " + one.pattern()).orElse("?");
            forms.putIfAbsent(route + " " + fields.stream().map(Field::name).sorted().distinct().limit(8).toList(), form);
        });
    }

    Map<String, HttpResponse<String>> pages() {
        return pages;
    }

    List<Form> forms() {
        return List.copyOf(forms.values());
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    static String unescaped(String text) {
        return text.replace("&#34;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
