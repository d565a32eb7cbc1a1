package vn.namro.accounts.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Comparator;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.namro.accounts.Role;

/**
 * Every address that the server answers and who may ask it, as {@code routes.csv} says. What has no row is refused, and a
 * test fails on a handler without one.
 */
public final class Routes {
    private static final String ANYONE = "anyone";
    private static final String SIGNED_IN = "signed-in";

    /**
     * @param who {@code anyone}, {@code signed-in} (with or without a post), or roles separated by {@code |}
     * @param authority how authority over a unit is asked: {@code none}, {@code own} for the visitor's own affairs,
     *     {@code unit} when the handler asks {@code Authority}
     * @param example an address to try, the answer to which is {@code answer} for whoever may
     */
    public record Route(String method, PathPattern pattern, String who, String authority, String example, int answer) {
        public boolean isOpen() {
            return who.equals(ANYONE);
        }

        public boolean forAllSignedIn() {
            return who.equals(SIGNED_IN);
        }

        /** Programs are let in by token, people by session; nobody by both. */
        public boolean isForPrograms() {
            return pattern.getPatternString().startsWith("/api/");
        }

        public Set<Role> roles() {
            return isOpen() || forAllSignedIn() ? EnumSet.allOf(Role.class)
                    : EnumSet.copyOf(Arrays.stream(who.split("\\|")).map(Role::valueOf).toList());
        }
    }

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    public static Routes load() {
        var source = Objects.requireNonNull(Routes.class.getResourceAsStream("/routes.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return new Routes(rows.stream().map(Routes::route)
                    .sorted(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route route(NamedCsvRecord row) {
        var route = new Route(row.getField("method"), PathPatternParser.defaultInstance.parse(row.getField("pattern")), row.getField("who"),
                row.getField("authority"), row.getField("example"), Integer.parseInt(row.getField("answer")));
        route.roles();
        return route;
    }

    public List<Route> all() {
        return routes;
    }

    /** The row of a request; HEAD is answered as GET is. */
    public Optional<Route> of(String method, String path) {
        var asked = method.equals("HEAD") ? "GET" : method;
        var parsed = PathContainer.parsePath(path);
        return routes.stream().filter(route -> (route.method().equals(asked) || route.method().equals("*")) && route.pattern().matches(parsed))
                .findFirst();
    }
}
