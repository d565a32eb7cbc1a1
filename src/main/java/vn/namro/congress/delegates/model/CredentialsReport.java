package vn.namro.congress.delegates.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Delegate;
import vn.namro.measure.Fraction;

/**
 * The report on the credentials of the delegates. The base of every share is the number convened; whoever is in no class of a table is
 * named as missing there and is never counted as 0.
 *
 * @param day on which ages and years of membership are counted
 * @param present in the hall when the report was drawn up
 * @param averageAge of those whose birth is known; null while nobody's is
 * @param unqualified those who do not qualify
 * @param undecided on whom the committee has not found yet
 */
public record CredentialsReport(LocalDate day, long convened, long present, List<Table> tables, @Nullable Fraction averageAge, List<Years> youngest, List<Years> oldest,
        List<Years> longest, List<Years> shortest, long qualified, List<Delegate> unqualified, List<Delegate> undecided) {

    public CredentialsReport {
        tables = List.copyOf(tables);
        unqualified = List.copyOf(unqualified);
        undecided = List.copyOf(undecided);
    }

    /** What delegates are counted by, in the order of the report. */
    public enum Topic {
        COMPOSITION, SEX, PARTY, MINORITY, SECTOR, PROFESSION, THEORY, AGE, SCHOOLING;

        public String key() {
            return "delegates.topic." + name();
        }
    }

    /** A delegate, and what the report counts of them. */
    public record Person(Delegate delegate, Credentials credentials) {}

    /** @param years of age, or of membership; those who share the most or the fewest stand together */
    public record Years(Delegate delegate, int years) {}

    /**
     * @param name of the class: a key of the wording where {@code worded}, else as it was written
     * @param percent of those convened
     */
    public record Line(String name, boolean worded, long count, Fraction percent) {}

    /** @param missing those who are in no class */
    public record Table(Topic topic, List<Line> lines, List<Delegate> missing) {
        public Table {
            lines = List.copyOf(lines);
            missing = List.copyOf(missing);
        }

        public long total() {
            return lines.stream().mapToLong(Line::count).sum();
        }

        /** Whether the classes sum to the base. */
        public boolean complete() {
            return missing.isEmpty();
        }
    }

    /** Ages in bands, as Party congresses report them. */
    private enum Band {
        UNDER_30(0), FROM_30(30), FROM_41(41), FROM_51(51), FROM_61(61), OVER_70(71);

        private final int from;

        Band(int from) {
            this.from = from;
        }

        static Band of(int age) {
            var found = UNDER_30;
            for (var band : values()) {
                found = age >= band.from ? band : found;
            }
            return found;
        }
    }

    /** @param people those convened */
    public static CredentialsReport of(LocalDate day, List<Person> people, long present) {
        var ages = years(people, one -> one.credentials().ageOn(day));
        var memberships = years(people.stream().filter(one -> !Boolean.FALSE.equals(one.credentials().partyMember())).toList(), one -> one.credentials().membershipOn(day));
        var average = ages.isEmpty() ? null : Fraction.of(ages.stream().mapToLong(Years::years).sum(), ages.size());
        return new CredentialsReport(day, people.size(), present, tables(day, people), average, extreme(ages, false), extreme(ages, true), extreme(memberships, true),
                extreme(memberships, false), people.stream().filter(one -> Boolean.TRUE.equals(one.credentials().qualified())).count(),
                people.stream().filter(one -> Boolean.FALSE.equals(one.credentials().qualified())).map(Person::delegate).toList(),
                people.stream().filter(one -> one.credentials().qualified() == null).map(Person::delegate).toList());
    }

    private static List<Table> tables(LocalDate day, List<Person> people) {
        var tables = new ArrayList<Table>();
        for (var topic : Topic.values()) {
            tables.add(switch (topic) {
                case COMPOSITION -> worded(topic, people, one -> kind(one.delegate()), Delegate.Kind.EX_OFFICIO.key(), Delegate.Kind.ELECTED.key(),
                        Delegate.Kind.DESIGNATED.key(), Delegate.Kind.MEMBER.key(), Delegate.Kind.ALTERNATE.key());
                case SEX -> worded(topic, people, one -> choice(one.credentials().woman(), "delegates.class.woman", "delegates.class.man"), "delegates.class.woman", "delegates.class.man");
                case PARTY -> worded(topic, people, one -> choice(one.credentials().partyMember(), "delegates.class.party", "delegates.class.no_party"),
                        "delegates.class.party", "delegates.class.no_party");
                case MINORITY -> worded(topic, people, one -> choice(one.credentials().minority(), "delegates.class.minority", "delegates.class.no_minority"),
                        "delegates.class.minority", "delegates.class.no_minority");
                case AGE -> worded(topic, people, one -> one.credentials().ageOn(day).map(age -> "delegates.class.age." + Band.of(age)).orElse(""),
                        Arrays.stream(Band.values()).map(band -> "delegates.class.age." + band).toArray(String[]::new));
                case SECTOR -> written(topic, people, one -> one.credentials().sector());
                case PROFESSION -> written(topic, people, one -> one.credentials().profession());
                case THEORY -> written(topic, people, one -> one.credentials().theory());
                case SCHOOLING -> written(topic, people, one -> one.credentials().schooling());
            });
        }
        return tables;
    }

    private static String kind(Delegate delegate) {
        return delegate.kind().key();
    }

    private static String choice(@Nullable Boolean known, String yes, String no) {
        return known == null ? "" : known ? yes : no;
    }

    /** Classes in a fixed order; those that nobody is in are left out. */
    private static Table worded(Topic topic, List<Person> people, Function<Person, String> classOf, String... classes) {
        var counts = new LinkedHashMap<String, Long>();
        for (var one : classes) {
            counts.put(one, 0L);
        }
        return table(topic, people, classOf, counts, true);
    }

    /** Classes as they were written, the largest first. */
    private static Table written(Topic topic, List<Person> people, Function<Person, String> classOf) {
        var table = table(topic, people, classOf, new LinkedHashMap<>(), false);
        return new Table(topic, table.lines().stream().sorted(Comparator.comparing(Line::count).reversed().thenComparing(Line::name)).toList(), table.missing());
    }

    private static Table table(Topic topic, List<Person> people, Function<Person, String> classOf, LinkedHashMap<String, Long> counts, boolean worded) {
        var missing = new ArrayList<Delegate>();
        for (var person : people) {
            var found = classOf.apply(person);
            if (found.isEmpty()) {
                missing.add(person.delegate());
            } else {
                counts.merge(found, 1L, Long::sum);
            }
        }
        return new Table(topic, counts.entrySet().stream().filter(one -> one.getValue() > 0)
                .map(one -> new Line(one.getKey(), worded, one.getValue(), share(one.getValue(), people.size()))).toList(), missing);
    }

    /** In per cent, exactly. */
    static Fraction share(long count, long base) {
        return base == 0 ? Fraction.ZERO : Fraction.of(count * 100, base);
    }

    public Fraction qualifiedShare() {
        return share(qualified, convened);
    }

    private static List<Years> years(List<Person> people, Function<Person, Optional<Integer>> years) {
        return people.stream().flatMap(one -> years.apply(one).stream().map(number -> new Years(one.delegate(), number))).toList();
    }

    private static List<Years> extreme(List<Years> all, boolean most) {
        var order = Comparator.comparing(Years::years);
        return all.stream().max(most ? order : order.reversed()).map(found -> all.stream().filter(one -> one.years() == found.years()).toList()).orElse(List.of());
    }
}
