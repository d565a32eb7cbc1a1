package vn.namro.congress.delegates.model;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.CongressWording;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.model.CredentialsReport.Line;
import vn.namro.congress.delegates.model.CredentialsReport.Table;
import vn.namro.congress.delegates.model.CredentialsReport.Years;
import vn.namro.documents.Content;
import vn.namro.documents.Fields;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;

/** What one credentials report says. */
final class CredentialsFields {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.ZONE);

    private final CredentialsDocument document;
    private final CredentialsReport report;
    private final Lang lang;
    private final Wording wording;
    private final Numbers numbers;
    private final CongressWording words;

    CredentialsFields(CredentialsDocument document, Lang lang) {
        this.document = document;
        this.report = document.report();
        this.lang = lang;
        this.wording = Wording.in(lang);
        this.numbers = Numbers.in(lang);
        this.words = CongressWording.in(lang);
    }

    Fields all() {
        var congress = document.congress();
        var day = OfficeTime.dayOf(document.at());
        var missing = report.tables().stream().filter(table -> !table.complete()).toList();
        return Fields.of("credentials.superior_line", Content.each(List.of(Fields.of("credentials.superior", congress.title()))))
                .and("credentials.issuer", wording.of("delegates.body.CREDENTIALS")).and("credentials.number", "")
                .and("credentials.date", wording.of("congress.minutes.place", Dates.in(lang).words(day)))
                .and("credentials.illustrative", Content.shown(congress.illustrative())).and("credentials.title", congress.title())
                .and("credentials.committee", each(document.committee(), "credentials.member", one -> one))
                .and("credentials.committee_unnamed", Content.shown(document.committee().isEmpty()))
                .and("credentials.convened", numbers.whole(report.convened())).and("credentials.present", numbers.whole(report.present()))
                .and("credentials.present_share", words.percent(CredentialsReport.share(report.present(), report.convened())))
                .and("credentials.moment", MINUTE.format(document.at()) + ", " + Dates.in(lang).words(day))
                .and("credentials.rows", Content.each(rows())).and("credentials.lines", each(lines(), "credentials.line", one -> one))
                .and("credentials.missing_section", Content.shown(!missing.isEmpty())).and("credentials.missing", each(missing, "credentials.gap", this::gap))
                .and("credentials.qualified", numbers.whole(report.qualified())).and("credentials.qualified_share", words.percent(report.qualifiedShare()))
                .and("credentials.not_qualified", numbers.whole(report.unqualified().size())).and("credentials.undecided", numbers.whole(report.undecided().size()))
                .and("credentials.unqualified", each(document.named() ? report.unqualified() : List.of(), "credentials.person", this::named));
    }

    /** A row with the name of each topic and how many are in a class of it, then its classes. */
    private List<Fields> rows() {
        var rows = new ArrayList<Fields>();
        for (var table : report.tables()) {
            rows.add(row(wording.of(table.topic().key()), numbers.whole(table.total()), words.percent(CredentialsReport.share(table.total(), report.convened()))));
            for (var line : table.lines()) {
                rows.add(row("– " + name(line), numbers.whole(line.count()), words.percent(line.percent())));
            }
        }
        return rows;
    }

    private static Fields row(String name, String count, String percent) {
        return Fields.of("credentials.class", name).and("credentials.count", count).and("credentials.percent", percent);
    }

    private String name(Line line) {
        return line.worded() ? wording.of(line.name()) : line.name();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        if (report.averageAge() != null) {
            lines.add(wording.of("delegates.report.average", numbers.figure(report.averageAge())));
        }
        extreme("delegates.report.youngest", report.youngest(), lines);
        extreme("delegates.report.oldest", report.oldest(), lines);
        extreme("delegates.report.longest", report.longest(), lines);
        extreme("delegates.report.shortest", report.shortest(), lines);
        return lines;
    }

    private void extreme(String key, List<Years> people, List<String> lines) {
        if (!people.isEmpty()) {
            lines.add(wording.of(key, numbers.whole(people.getFirst().years()),
                    document.named() ? people.stream().map(one -> " – " + named(one.delegate())).collect(Collectors.joining()) : ""));
        }
    }

    private String gap(Table table) {
        return wording.of("delegates.report.gap", wording.of(table.topic().key()), numbers.whole(table.missing().size()),
                document.named() ? table.missing().stream().map(Delegate::label).collect(Collectors.joining(", ", " (", ")")) : "");
    }

    private String named(Delegate delegate) {
        return wording.of("delegates.report.person", delegate.name(), delegate.label());
    }

    private static <T> Content each(List<T> all, String tag, Function<T, String> said) {
        return Content.each(all.stream().map(one -> Fields.of(tag, said.apply(one))).toList());
    }
}
