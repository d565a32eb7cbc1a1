package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;

/** What every answer carries, whoever asks for whatever: pages, refusals, files, programs, styles, what nobody knows. */
@ServerTest
class AnswerHeadersTest {
    private static final Map<String, String> OWED = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin");

    @Autowired
    private People people;
    @Autowired
    private ServletContext context;

    @Test
    void everyRouteAndEveryStaticFileAnswersWithTheHeadersToNobodyAndToSomebody() throws IOException {
        var nobody = people.visit();
        nobody.get("/sign-in");
        var visits = List.of(nobody, people.visit(people.one(Role.SECRETARIAT, null)), people.visit(people.one(Role.ADMINISTRATOR, null)));
        var token = people.token(people.one(Role.SECRETARIAT, null));
        var wrong = new ArrayList<String>();
        for (var route : Routes.load().all()) {
            if (route.example().equals("/sign-out")) {
                continue;
            }
            for (var visit : visits) {
                var answer = route.isForPrograms() ? visit.ask(token, route.method(), route.example())
                        : route.method().equals("POST") ? visit.post(route.example()) : visit.get(route.example());
                check(route.method() + " " + route.example(), answer, wrong);
            }
        }
        try (var files = Files.walk(Path.of("src/main/resources/static"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = "/static/" + Path.of("src/main/resources/static").relativize(file);
                var answer = nobody.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(path).contains("immutable");
                check(path, answer, wrong);
            }
        }
        for (var path : List.of("/nothing", "/static/nothing", "/static/../application.properties", "/a%00b", "/a;b", "/actuator/env", "/api/v1/nothing", "/api", "/%ff")) {
            var answer = nobody.get(path);
            assertThat(answer.statusCode()).as(path).isIn(303, 400, 401, 404);
            check(path, answer, wrong);
        }
        check("a form that cannot be read", nobody.raw("POST", "/sign-in", "x".getBytes(StandardCharsets.UTF_8), "Content-Type", "multipart/form-data"), wrong);
        assertThat(wrong).isEmpty();
    }

    private static void check(String what, HttpResponse<?> answer, List<String> wrong) {
        var headers = answer.headers();
        OWED.forEach((name, value) -> {
            if (!headers.allValues(name).equals(List.of(value))) {
                wrong.add(what + " " + answer.statusCode() + ": " + name + " " + headers.allValues(name));
            }
        });
        var content = headers.allValues("Content-Security-Policy");
        if (content.size() != 1 || !content.getFirst().contains("default-src 'none'") || content.getFirst().contains("unsafe")) {
            wrong.add(what + " " + answer.statusCode() + ": Content-Security-Policy " + content);
        }
        boolean isKept = what.startsWith("/static/") && answer.statusCode() == 200 || what.endsWith("namro.css");
        if (!isKept && !headers.firstValue("Cache-Control").orElse("").contains("no-store")) {
            wrong.add(what + " " + answer.statusCode() + ": Cache-Control " + headers.allValues("Cache-Control"));
        }
        for (var name : List.of("Server", "X-Powered-By")) {
            if (headers.firstValue(name).isPresent()) {
                wrong.add(what + ": says " + name);
            }
        }
    }

    @Test
    void theSessionIsACookieThatNoScriptReadsNoOtherSiteSendsAndTheBrowserForgets() {
        var cookies = people.visit().get("/sign-in").headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("namro=")).toList();
        assertThat(cookies).hasSize(1);
        var flags = cookies.getFirst().toLowerCase(Locale.ROOT);
        assertThat(flags).contains("httponly", "samesite=lax", "path=/").doesNotContain("domain=", "max-age", "expires");
        assertThat(context.getSessionTimeout()).as("minutes after which a session that nobody uses ends").isEqualTo(30);
        assertThat(context.getEffectiveSessionTrackingModes()).as("no number of a session in an address").containsExactly(SessionTrackingMode.COOKIE);
    }
}
