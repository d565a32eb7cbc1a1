package vn.namro.doors;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.MakeAccount;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.accounts.model.PostRequest;
import vn.namro.accounts.web.Routes;
import vn.namro.home.SignIns;

/** Every row of routes.csv as a door at which anything may come, from every kind of post: short here, long by {@code ./namro prove doors}. */
@ServerTest
@TestPropertySource(properties = "namro.data=target/test-data-doors")
class DoorsTest {
    private static final int ROUNDS = Integer.getInteger("namro.doors", 1);
    /** Pages of one address that are gone through. */
    private static final int EACH = ROUNDS > 1 ? 3 : 1;
    private static final Set<String> TEXTS = Set.of("name", "title", "text", "heading", "note", "by", "congress", "sector", "unit_of_measure");
    private static final String DRAFT = """
            {"cells": [{"target": "CT1", "value": "12"}, {"target": "CT2", "numerator": "9", "denominator": "10", "note": "x"}], "narrative": {"RESULTS": "y"},
             "answers": {"Q4.CT1": "z"}, "targets": ["CT1"], "reason": "w"}""";

    @Autowired
    private People people;
    @Autowired
    private SignIns signIns;
    @Autowired
    private MakeAccount makeAccount;
    @Autowired
    private JdbcClient jdbc;
    @TempDir
    private Path temporary;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void nothingBreaksNothingIsHalfDoneAndNothingTypedActs() {
        long seed = Long.getLong("namro.seed", System.nanoTime());
        System.out.println("doors: seed " + seed + ", rounds " + ROUNDS);
        long start = System.nanoTime();
        var random = new Random(seed);
        var demonstration = signIns.demonstration(List.of(poisoned()));
        var visits = new LinkedHashMap<String, Visit>();
        for (var one : demonstration) {
            var visit = people.visit();
            visit.signIn(one.signInName(), one.password());
            visits.put(one.signInName(), visit);
        }
        var tokens = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            var name = People.unique("la-");
            makeAccount.forDemonstration(new PersonRequest(name, Oddities.PAYLOADS.get(0), Oddities.PAYLOADS.get(1)),
                    new PostRequest(null, role, Oddities.PAYLOADS.get(role.ordinal()), LocalDate.of(2015, 1, 1), null), "mật khẩu của " + name);
            tokens.put(role, people.token(new People.Person(name, "")));
        }
        var doors = new Doors(seed, new DatabasePrint(jdbc));
        var crawls = new LinkedHashMap<String, Crawl>();
        visits.forEach((name, visit) -> crawls.put(name, Crawl.of(visit, EACH, List.of("/"))));
        for (int round = 0; round < ROUNDS; round++) {
            crawls.forEach((name, crawl) -> crawl.forms().forEach(form -> doors.form(visits.get(name), form, random.nextInt(3) * 30)));
            strangers(doors, visits, crawls, random);
            addresses(doors, visits, crawls, random);
            programs(doors, people.visit(), tokens, crawls, random);
        }
        System.out.println("doors: answers " + doors.answers() + ", pages " + crawls.values().stream().mapToInt(crawl -> crawl.pages().size()).sum() + ", forms "
                + crawls.values().stream().mapToInt(crawl -> crawl.forms().size()).sum());
        visits.forEach((name, visit) -> Crawl.of(visit, EACH, List.of("/")).pages().forEach(doors::inspect));
        System.out.println("doors: answers " + doors.answers());
        System.out.println("doors: " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        assertThat(doors.wrong().stream().distinct().limit(40)).isEmpty();
        assertThat(doors.answers().keySet()).as("some were taken, some refused").contains(200, 302, 404, 422);
    }

    /** The example with something that would act behind every text of it. */
    private Path poisoned() {
        var files = ExampleTerms.files(Path.of("examples/khoi-co-quan-xiii"));
        var next = new AtomicInteger();
        files.replaceAll((file, text) -> {
            if (!file.endsWith(".csv")) {
                return text;
            }
            var out = new StringWriter();
            try (var rows = CsvReader.builder().ofNamedCsvRecord(text); var csv = CsvWriter.builder().build(out)) {
                var all = rows.stream().toList();
                csv.writeRecord(all.isEmpty() ? List.of(text.strip().split(",")) : all.getFirst().getHeader());
                all.forEach(row -> csv.writeRecord(row.getHeader().stream().map(column ->
                        TEXTS.contains(column) && !row.getField(column).isEmpty() ? poisoned(row.getField(column), next.getAndIncrement()) : row.getField(column)).toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        });
        ExampleTerms.write(temporary, files);
        return temporary;
    }

    private static String poisoned(String text, int number) {
        var payload = Oddities.PAYLOADS.get(number % Oddities.PAYLOADS.size());
        return payload.startsWith("=") || payload.startsWith("@") || payload.startsWith("+") || payload.startsWith("-") ? payload : text + " " + payload;
    }

    /** Forms of others, sent by those who do not have them. */
    private static void strangers(Doors doors, Map<String, Visit> visits, Map<String, Crawl> crawls, Random random) {
        var all = crawls.values().stream().flatMap(crawl -> crawl.forms().stream()).toList();
        visits.values().forEach(visit -> {
            for (int i = 0; i < 8; i++) {
                doors.form(visit, all.get(random.nextInt(all.size())), 10);
            }
        });
    }

    /** Every row, with what its handler asks for filled with anything, and with bodies of any kind. */
    private void addresses(Doors doors, Map<String, Visit> visits, Map<String, Crawl> crawls, Random random) {
        var names = new LinkedHashMap<String, List<String>>();
        mapping.getHandlerMethods().forEach((info, handler) -> info.getPatternValues().forEach(pattern -> {
            for (var parameter : handler.getMethodParameters()) {
                var asked = parameter.getParameterAnnotation(RequestParam.class);
                if (asked != null) {
                    names.computeIfAbsent(pattern, _ -> new ArrayList<>()).add(!asked.name().isEmpty() ? asked.name() : !asked.value().isEmpty() ? asked.value()
                            : Objects.requireNonNullElse(parameter.getParameter().getName(), "x"));
                }
            }
        }));
        var known = crawls.values().stream().flatMap(crawl -> crawl.pages().keySet().stream()).map(path -> path.split("\\?", 2)[0]).distinct().toList();
        var who = List.copyOf(visits.values());
        for (var route : Routes.load().all()) {
            var pattern = route.pattern().getPatternString();
            var here = known.stream().filter(path -> route.pattern().matches(PathContainer.parsePath(path))).toList();
            var base = here.isEmpty() || random.nextInt(4) == 0 ? route.example().split("\\?", 2)[0] : here.get(random.nextInt(here.size()));
            var query = new StringBuilder();
            for (var name : names.getOrDefault(pattern, List.of("term", "q"))) {
                query.append(query.isEmpty() ? "?" : "&").append(Doors.encoded(name)).append('=').append(Doors.encoded(cut(Oddities.text(random))));
            }
            var visit = who.get(random.nextInt(who.size()));
            if (pattern.equals("/sign-out") || pattern.equals("/password")) {
                continue;
            }
            if (route.method().equals("GET") || route.method().equals("*")) {
                doors.get(visit, base + query);
                doors.get(visit, base + "/" + Doors.encoded(cut(Oddities.text(random))).replace("+", "%20"));
            } else {
                doors.raw(visit, route.method(), base + query);
            }
        }
    }

    private static void programs(Doors doors, Visit program, Map<Role, String> tokens, Map<String, Crawl> crawls, Random random) {
        var reports = crawls.values().stream().flatMap(crawl -> crawl.pages().keySet().stream()).filter(path -> path.matches("/(reports|confirmations)/[^/?]+/[^/?]+/[^/?]+")).distinct().toList();
        var roles = List.copyOf(tokens.keySet());
        for (var route : Routes.load().all().stream().filter(Routes.Route::isForPrograms).toList()) {
            for (int i = 0; i < 6; i++) {
                var path = route.example();
                if (path.contains("/reports/") && !reports.isEmpty() && random.nextInt(5) > 0) {
                    var parts = reports.get(random.nextInt(reports.size())).split("/");
                    path = path.replaceFirst("/terms/[^/]+/reports/[^/]+/[^/]+", "/terms/" + parts[2] + "/reports/" + parts[3] + "/" + parts[4]);
                }
                doors.program(program, tokens.get(roles.get(random.nextInt(roles.size()))), route.method(),
                        path.contains("/import") && random.nextBoolean() ? path + "?apply=true" : path, DRAFT);
            }
        }
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
