package vn.namro.home.action;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.MakeAccount;
import vn.namro.accounts.action.Passwords;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.accounts.model.PostRequest;
import vn.namro.audit.DoneBy;
import vn.namro.congress.action.IllustrativeElections;
import vn.namro.congress.action.IllustrativeElections.Cast;
import vn.namro.congress.delegates.action.IllustrativeCongress;
import vn.namro.congress.proceedings.action.IllustrativeProceedings;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.home.SignIns;
import vn.namro.organisation.Organisation;
import vn.namro.progress.Terms;
import vn.namro.tasks.action.IllustrativeTasks;
import vn.namro.web.database.DataFolder;

/** Fills an empty system with terms to look at, and with a way in for each kind of post. May be repeated. */
@Component
public class Demonstration {
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    private final DataFolder folder;
    private final Terms terms;
    private final ImportTerm importTerm;
    private final MakeAccount makeAccount;
    private final IllustrativeElections elections;
    private final IllustrativeCongress congress;
    private final IllustrativeProceedings proceedings;
    private final IllustrativeTasks tasks;

    Demonstration(DataFolder folder, Terms terms, ImportTerm importTerm, MakeAccount makeAccount, IllustrativeElections elections, IllustrativeCongress congress,
            IllustrativeProceedings proceedings, IllustrativeTasks tasks) {
        this.folder = folder;
        this.terms = terms;
        this.importTerm = importTerm;
        this.makeAccount = makeAccount;
        this.elections = elections;
        this.congress = congress;
        this.proceedings = proceedings;
        this.tasks = tasks;
    }

    /**
     * @param examples the exchange folders of its terms, the latest last
     * @return the sign-ins, with the passwords that they had when they were made
     */
    @Transactional
    public List<SignIns.One> prepare(List<Path> examples) {
        var made = folder.resolve("secrets").resolve("demonstration");
        boolean hasPeople = Files.exists(made);
        boolean hasTerms = !terms.all().isEmpty();
        TermFolder term = null;
        for (var example : hasPeople && hasTerms ? List.<Path>of() : examples) {
            if (TermFolder.read(example) instanceof ReadOutcome.Read(var read)) {
                term = read;
                if (!hasTerms) {
                    importTerm.run(read, DoneBy.THE_PROGRAM);
                }
            }
        }
        if (term != null && !hasTerms) {
            tasks.make(term.records().term().code(), term.records().term().organisation());
        }
        if (hasPeople) {
            return read(made);
        }
        var signIns = people(term);
        // The passwords are kept before the accounts are committed: an account that nobody can enter would be worse.
        var lines = signIns.stream().map(one -> String.join("\t", one.signInName(), one.password(), one.title())).toList();
        try {
            DataFolder.writePrivately(made, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signIns;
    }

    private List<SignIns.One> people(@Nullable TermFolder term) {
        var source = Objects.requireNonNull(Demonstration.class.getResourceAsStream("/demonstration/posts.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            var actors = new HashMap<String, Actor>();
            var signIns = rows.stream().map(row -> person(row, term, actors)).toList();
            if (term != null) {
                elections(term, actors);
            }
            return signIns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SignIns.One person(NamedCsvRecord row, @Nullable TermFolder term, Map<String, Actor> actors) {
        var title = row.getField("title");
        var password = Passwords.oneTime();
        var post = new PostRequest(term == null ? null : unit(row.getField("unit"), term), Role.valueOf(row.getField("role")), title, SINCE, null);
        actors.put(row.getField("sign_in_name"), makeAccount.forDemonstration(new PersonRequest(row.getField("sign_in_name"), "", title), post, password));
        return new SignIns.One(row.getField("sign_in_name"), password, title);
    }

    private void elections(TermFolder term, Map<String, Actor> actors) {
        var root = term.records().term().organisation();
        var organisation = term.records().organisation();
        var day = term.records().term().lastJudgedDay();
        var branch = organisation.leavesOn(root, day).stream().sorted()
                .filter(code -> organisation.on(code, day).map(unit -> "chi bộ cơ sở".equals(unit.kind())).orElse(false)).findFirst().orElse(root);
        var rounds = elections.make(new Cast(actors.get("vanphong"), actors.get("kiemphieu1"), actors.get("kiemphieu2")), root, branch);
        var held = congress.make(actors.get("vanphong"), actors.get("thamtra"), root, term.records().term().code(), rounds);
        proceedings.make(actors.get("vanphong"), actors.get("kiemphieu1"), held);
    }

    private static @Nullable String unit(String where, TermFolder term) {
        var root = term.records().term().organisation();
        var organisation = term.records().organisation();
        return switch (where) {
            case "organisation" -> root;
            case "first" -> leaf(organisation, root, term.records().term().lastJudgedDay());
            default -> null;
        };
    }

    private static String leaf(Organisation organisation, String root, LocalDate day) {
        return organisation.leavesOn(root, day).stream().sorted().findFirst().orElse(root);
    }

    private static List<SignIns.One> read(Path made) {
        try {
            return Files.readAllLines(made).stream().map(line -> line.split("\t", 3))
                    .map(part -> new SignIns.One(part[0], part[1], part[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
