package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.Tokens;
import vn.namro.accounts.model.TokenSecret;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;

/** What programs ask by token. */
@ServerTest
class ApiTest {
    @Autowired
    private People people;
    @Autowired
    private Tokens tokens;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path temporary;

    @Test
    void everyAddressForProgramsAnswersEveryRoleAsItsRowSaysAndNobodyWithoutAToken() {
        var secrets = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            secrets.put(role, people.token(people.one(role, null)));
        }
        var program = people.visit();
        var wrong = new ArrayList<String>();
        for (var route : Routes.load().all().stream().filter(Routes.Route::isForPrograms).toList()) {
            var nobody = program.ask("", route.method(), route.example());
            if (nobody.statusCode() != (route.isOpen() ? route.answer() : 401)) {
                wrong.add("nobody " + route.example() + ": " + nobody.statusCode());
            }
            secrets.forEach((role, secret) -> {
                var answer = program.ask(secret, route.method(), route.example());
                int owed = route.isOpen() || route.roles().contains(role) ? route.answer() : 403;
                if (answer.statusCode() != owed) {
                    wrong.add(role + " " + route.method() + " " + route.example() + ": " + answer.statusCode() + ", owed " + owed);
                }
                if (owed >= 400) {
                    assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(route.example()).startsWith("application/problem+json");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aSessionOfABrowserOpensNoAddressForPrograms() {
        var clerk = people.visit(people.one(Role.CLERK, null));
        assertThat(clerk.get("/targets").statusCode()).isEqualTo(200);
        var answer = clerk.get("/api/v1/terms");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("Thiếu mã truy cập còn hiệu lực");
        assertThat(people.visit().ask(people.token(people.one(Role.CLERK, null)), "GET", "/targets").statusCode()).as("a token opens no page").isEqualTo(303);
    }

    @Test
    void aTokenThatWasTakenBackOrWhosePersonLostThePostLetsNobodyIn() {
        var person = people.one(Role.LEADER, null);
        var secret = people.token(person);
        var program = people.visit();
        assertThat(program.ask(secret, "GET", "/api/v1/units").statusCode()).isEqualTo(200);
        assertThat(program.ask(secret + "x", "GET", "/api/v1/units").statusCode()).isEqualTo(401);
        assertThat(tokens.end(person.signInName(), tokens.of(person.signInName()).getFirst().id())).isTrue();
        assertThat(program.ask(secret, "GET", "/api/v1/units").statusCode()).isEqualTo(401);
        assertThat(tokens.end(person.signInName(), tokens.of(person.signInName()).getFirst().id())).as("only once").isFalse();
        assertThat(new TokenSecret(secret).toString()).doesNotContain(secret);
    }

    @Test
    void aProgramSeesTheUnitsAndFiguresOfItsSubtreeAlone() {
        var term = ExampleTerms.copy("khoi-co-quan-xiii", temporary);
        importTerm.run(ExampleTerms.read(temporary), DoneBy.THE_PROGRAM);
        var json = new JsonMapper();
        var program = people.visit();
        var whole = people.token(people.one(Role.SECRETARIAT, null));
        var part = people.token(people.one(Role.CLERK, "01"));
        var all = json.readTree(program.ask(whole, "GET", "/api/v1/terms/" + term + "/figures?limit=5000").body());
        var own = json.readTree(program.ask(part, "GET", "/api/v1/terms/" + term + "/figures?limit=5000").body());
        assertThat(all.get("figures").size()).isGreaterThan(own.get("figures").size());
        assertThat(own.get("figures").findValuesAsString("unit")).isNotEmpty().containsOnly("01");
        assertThat(own.get("figures").get(0).get("recordedAt").asString()).startsWith("20");
        var sheet = json.readTree(program.ask(whole, "GET", "/api/v1/terms/" + term + "/figures?limit=10&target=CT3").body());
        assertThat(sheet.get("figures").size()).isEqualTo(10);
        assertThat(sheet.get("next").asInt()).isEqualTo(10);
        assertThat(program.ask(whole, "GET", "/api/v1/terms/" + term + "/figures?offset=-1").statusCode()).isEqualTo(400);
        assertThat(program.ask(whole, "GET", "/api/v1/terms/" + term + "/figures?as-of=31-31-31").statusCode()).isEqualTo(400);
        assertThat(json.readTree(program.ask(part, "GET", "/api/v1/units").body()).findValuesAsString("code")).containsExactly("01");
        assertThat(program.ask(whole, "GET", "/api/v1/terms/" + term + "/review").body())
                .isEqualTo(people.visit(people.one(Role.AUDITOR, null)).get("/review.json?term=" + term).body());
    }

    @Test
    void theDescriptionHoldsEveryAddressForPrograms() {
        var paths = new JsonMapper().readTree(people.visit().ask("", "GET", "/api/v1/openapi").body()).get("paths");
        for (var route : Routes.load().all().stream().filter(Routes.Route::isForPrograms).filter(route -> !route.isOpen()).toList()) {
            assertThat(paths.has(route.pattern().getPatternString())).as(route.pattern().getPatternString()).isTrue();
            assertThat(paths.get(route.pattern().getPatternString()).has(route.method().toLowerCase(java.util.Locale.ROOT))).isTrue();
        }
        assertThat(paths.at("/~1api~1v1~1units/get/parameters").findValuesAsString("name")).containsExactly("as-of", "known");
        assertThat(paths.size()).isEqualTo((int) Routes.load().all().stream().filter(Routes.Route::isForPrograms).filter(route -> !route.isOpen())
                .map(route -> route.pattern().getPatternString()).distinct().count());
    }
}
