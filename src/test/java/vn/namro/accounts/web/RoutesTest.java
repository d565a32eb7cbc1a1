package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.accounts.web.Routes.Route;

/** routes.csv is complete, and what it says is so. */
@ServerTest
class RoutesTest {
    private final Routes routes = Routes.load();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private People people;

    @Test
    void everyHandlerHasARow() {
        var rows = new TreeSet<String>();
        routes.all().forEach(route -> rows.add(route.method() + " " + route.pattern()));
        var handlers = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            for (var pattern : info.getPatternValues()) {
                if (methods.isEmpty()) {
                    handlers.add("* " + pattern);
                }
                methods.forEach(method -> handlers.add(method + " " + pattern));
            }
        });
        assertThat(rows).containsAll(handlers);
        rows.removeAll(handlers);
        assertThat(rows).as("rows without a handler of a page").containsExactly("GET /actuator/health", "GET /static/**");
    }

    @Test
    void everyRouteAnswersEveryCallerAsItsRowSays() {
        var visits = new EnumMap<Role, Visit>(Role.class);
        for (var role : Role.values()) {
            visits.put(role, people.visit(people.one(role, null)));
        }
        var nobody = people.visit();
        nobody.get("/sign-in");
        var wrong = new ArrayList<String>();
        // Signing out ends a visit, so it comes last.
        // Programs come by token: ApiTest.
        for (var route : routes.all().stream().filter(route -> !route.isForPrograms()).sorted((a, b) -> Boolean.compare(a.example().equals("/sign-out"), b.example().equals("/sign-out"))).toList()) {
            var answer = ask(nobody, route);
            if (answer.statusCode() != (route.isOpen() ? route.answer() : 303)) {
                wrong.add("nobody " + route.method() + " " + route.example() + ": " + answer.statusCode());
            }
            for (var role : Role.values()) {
                if (route.example().equals("/sign-in")) {
                    continue;
                }
                var owed = route.roles().contains(role) ? route.answer() : 403;
                var got = ask(visits.get(role), route);
                if (got.statusCode() != owed) {
                    wrong.add(role + " " + route.method() + " " + route.example() + ": " + got.statusCode() + ", owed " + owed);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeadersErrorsIncluded() {
        var visit = people.visit(people.one(Role.CLERK, null));
        for (var path : List.of("/", "/sign-in", "/nothing", "/accounts", "/static/namro.css", "/static/nothing", "/a%00b", "/a;b", "/actuator/env")) {
            var headers = visit.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).as(path).contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
        }
        assertThat(visit.get("/").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(visit.get("/static/namro.css").headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void aRouteThatNobodyKnowsDoesNotExist() {
        assertThat(people.visit(people.one(Role.LEADER, null)).get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void aRefusalSaysWhoHasTheAuthority() {
        var answer = people.visit(people.one(Role.CLERK, null)).get("/accounts");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ngoài thẩm quyền", "Quản trị hệ thống");
    }

    @Test
    void aFormWithoutOurTokenIsRefused() {
        var visit = people.visit(people.one(Role.CLERK, null));
        for (var route : routes.all()) {
            if (route.method().equals("POST") && !route.isForPrograms() && !route.isOpen() && route.roles().contains(Role.CLERK)) {
                assertThat(visit.postWith("", route.example()).statusCode()).as(route.example()).isEqualTo(403);
            }
        }
    }

    private static HttpResponse<String> ask(Visit visit, Route route) {
        return route.method().equals("POST") ? visit.post(route.example()) : visit.get(route.example());
    }
}
