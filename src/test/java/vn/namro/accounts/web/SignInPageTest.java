package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.MovableClock;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;

@ServerTest
class SignInPageTest {
    @Autowired
    private People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void putTheClockBack() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void aPersonComesInAndGoesOut() {
        var person = people.one(Role.LEADER, null);
        var visit = people.visit();
        visit.get("/sign-in");
        var before = visit.session();
        assertThat(visit.signIn(person.signInName(), person.password()).headers().firstValue("Location").orElse("")).endsWith("/");
        assertThat(visit.session()).isNotEqualTo(before);
        assertThat(visit.get("/").statusCode()).isEqualTo(200);
        visit.post("/sign-out");
        assertThat(visit.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void afterSigningInOneIsWhereOneWantedToGoButNeverElsewhere() {
        var person = people.one(Role.AUDITOR, null);
        var visit = people.visit();
        assertThat(visit.get("/audit?kind=x").headers().firstValue("Location")).contains("/sign-in?to=%2Faudit%3Fkind%3Dx");
        visit.get("/sign-in");
        assertThat(visit.post("/sign-in", "name", person.signInName(), "password", person.password(), "to", "/audit?kind=x")
                .headers().firstValue("Location").orElse("")).endsWith("/audit?kind=x");
        for (var elsewhere : new String[] {"//example.org", "https://example.org", "/\\example.org", "javascript:1"}) {
            var other = people.visit();
            other.get("/sign-in");
            assertThat(other.post("/sign-in", "name", person.signInName(), "password", person.password(), "to", elsewhere)
                    .headers().firstValue("Location").orElse("")).as(elsewhere).doesNotContain("example.org").endsWith("/");
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetOneAnswer() {
        var person = people.one(Role.LEADER, null);
        var known = people.visit().signIn(person.signInName(), "không phải mật khẩu");
        var unknown = people.visit().signIn(People.unique("khong-ai-"), "không phải mật khẩu");
        assertThat(known.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(withoutWhatIsTyped(known.body())).isEqualTo(withoutWhatIsTyped(unknown.body()));
    }

    @Test
    void guessingIsSlowedWhetherOrNotTheNameExists() {
        var person = people.one(Role.LEADER, null);
        for (var name : new String[] {person.signInName(), People.unique("khong-ai-")}) {
            var visit = people.visit();
            for (int i = 0; i < 5; i++) {
                assertThat(visit.signIn(name, "sai " + i).statusCode()).isEqualTo(422);
            }
            var paused = visit.signIn(name, person.password());
            assertThat(paused.statusCode()).isEqualTo(429);
            assertThat(paused.headers().firstValue("Retry-After")).isPresent();
        }
        clock.ahead(Duration.ofSeconds(16));
        assertThat(people.visit().signIn(person.signInName(), person.password()).statusCode()).isEqualTo(302);
        clock.ahead(Duration.ofHours(2));
    }

    @Test
    void aSessionEndsAfterTwelveHours() {
        var visit = people.visit(people.one(Role.LEADER, null));
        clock.ahead(Duration.ofHours(11).plusMinutes(59));
        assertThat(visit.get("/").statusCode()).isEqualTo(200);
        clock.ahead(Duration.ofHours(12).plusMinutes(1));
        assertThat(visit.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aChangedPasswordEndsEveryOtherSession() {
        var person = people.one(Role.LEADER, null);
        var here = people.visit(person);
        var elsewhere = people.visit(person);
        here.get("/password");
        assertThat(here.post("/password", "current", person.password(), "password", "một câu dài dễ nhớ", "repeated", "một câu dài dễ nhớ")
                .statusCode()).isEqualTo(302);
        assertThat(here.get("/").body()).contains("Đã đổi mật khẩu.");
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(303);
        assertThat(people.visit().signIn(person.signInName(), "một câu dài dễ nhớ").statusCode()).isEqualTo(302);
    }

    @Test
    void everyFaultOfANewPasswordIsSaidAtOnce() {
        var person = people.one(Role.LEADER, null);
        var visit = people.visit(person);
        var answer = visit.post("/password", "current", "sai", "password", "aaaa", "repeated", "bbbb");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("từ 12 đến 128 ký tự", "ít nhất năm ký tự khác nhau", "không giống nhau", "Mật khẩu hiện tại không đúng");
    }

    @Test
    void passwordsAreStoredAsAnArgon2Hash() {
        people.one(Role.LEADER, null);
        assertThat(jdbc.sql("SELECT password FROM accounts.account").query(String.class).list()).isNotEmpty()
                .allSatisfy(stored -> assertThat(stored).startsWith("{argon2@SpringSecurity_v5_8}$argon2id$"));
    }

    @Test
    void aPostThatIsNotHeldCannotBeActedIn() {
        var visit = people.visit(people.one(Role.CLERK, null));
        assertThat(visit.post("/acting-post", "post", UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    }

    @Test
    void languageAndLightAreKeptInTheBrowser() {
        var visit = people.visit();
        assertThat(visit.get("/sign-in").body()).contains("<html lang=\"vi\">");
        var chosen = visit.get("/sign-in?to=/audit&lang=en&theme=dark");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/sign-in?to=/audit");
        assertThat(visit.get("/sign-in").body()).contains("<html lang=\"en\" data-theme=\"dark\">", "Sign in");
    }

    private static String withoutWhatIsTyped(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "").replaceAll("hx-headers=\"[^\"]*\"", "");
    }
}
