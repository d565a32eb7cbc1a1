package vn.namro;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.MakeAccount;
import vn.namro.accounts.action.Passwords;
import vn.namro.accounts.action.Tokens;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.accounts.model.PostRequest;
import vn.namro.audit.DoneBy;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.organisation.action.ImportUnits;
import vn.namro.rule.Outcome;

/** Makes units and people for a test, each under a name that no other test has. */
@Component
@Lazy
public class People {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    /** Somebody with a post. */
    public record Person(String signInName, String password) {}

    private final MakeAccount makeAccount;
    private final ImportUnits importUnits;
    private final Units units;
    private final Tokens tokens;
    private final int port;

    People(MakeAccount makeAccount, ImportUnits importUnits, Units units, Tokens tokens, @LocalServerPort int port) {
        this.makeAccount = makeAccount;
        this.importUnits = importUnits;
        this.units = units;
        this.tokens = tokens;
        this.port = port;
    }

    /** A name that no other test has. */
    public static String unique(String begin) {
        return begin + NEXT.incrementAndGet();
    }

    /** @param unit null for a post over the whole system */
    public Person one(Role role, @Nullable String unit) {
        var person = new Person(unique("nguoi-"), Passwords.oneTime());
        makeAccount.forDemonstration(new PersonRequest(person.signInName(), "", "Chuyên viên " + person.signInName()),
                new PostRequest(unit, role, "Chuyên viên " + role, SINCE, null), person.password());
        return person;
    }

    /** Adds units to those of other tests. */
    public void units(Unit... added) {
        var all = new ArrayList<>(units.now().units());
        all.addAll(List.of(added));
        if (importUnits.run(all, DoneBy.THE_PROGRAM) instanceof Outcome.Refused<Integer>(var breaches)) {
            throw new IllegalArgumentException(breaches.toString());
        }
    }

    public static Unit unit(String code, @Nullable String parent) {
        return new Unit(code, "Đảng bộ " + code, null, null, parent, null, null, List.of(), null);
    }

    /** A visit by nobody yet. */
    public Visit visit() {
        return new Visit(port);
    }

    /** A visit in a real browser, by nobody yet. */
    public Look look() {
        return new Look("http://localhost:" + port, true);
    }

    /** A visit in a browser that runs no scripts. */
    public Look lookWithoutScripts(Person person) {
        var look = new Look("http://localhost:" + port, false);
        look.signIn(person);
        return look;
    }

    public Look look(Person person) {
        var look = look();
        look.signIn(person);
        return look;
    }

    public Visit visit(Person person) {
        var visit = visit();
        visit.signIn(person.signInName(), person.password());
        return visit;
    }

    /** A token for a person's only post. */
    public String token(Person person) {
        return tokens.make(person.signInName(), tokens.posts(person.signInName()).orElseThrow().getFirst(), "test", Duration.ofDays(1)).text();
    }
}
