package vn.namro.congress.delegates.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.congress.Congress;
import vn.namro.congress.CongressBody;
import vn.namro.congress.Delegate;
import vn.namro.congress.Seat;
import vn.namro.congress.delegates.action.ExamineCredentials;
import vn.namro.congress.delegates.model.Credentials;
import vn.namro.congress.delegates.model.CredentialsDocument;
import vn.namro.congress.delegates.model.CredentialsSheet;
import vn.namro.congress.delegates.model.DelegateSheet;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.ReceivedSheet;
import vn.namro.documents.StylePacks;
import vn.namro.documents.Workbook;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.SearchWords;
import vn.namro.language.Wording;
import vn.namro.rule.Fault;
import vn.namro.web.Download;
import vn.namro.web.TypedDay;

/** The credentials report for everybody; the list behind it for the committee alone, each reading of which is a fact. */
@Controller
class CredentialsController {
    private static final List<String> STYLES = List.of("party", "state");
    private static final List<Integer> WIDTHS = List.of(8, 30, 10, 13, 11, 13, 14, 22, 20, 20, 12, 11, 40);

    private final Called called;
    private final CongressStore congresses;
    private final DelegateStore delegates;
    private final ExamineCredentials examine;

    CredentialsController(Called called, CongressStore congresses, DelegateStore delegates, ExamineCredentials examine) {
        this.called = called;
        this.congresses = congresses;
        this.delegates = delegates;
        this.examine = examine;
    }

    @GetMapping("/congresses/{id}/credentials")
    String report(Actor actor, @PathVariable UUID id, Model model) {
        var congress = called.require(actor, id);
        model.addAttribute("page", new CredentialsPage(congress, examine.report(congress), examine.moment(congress), named(actor, congress, "report"), STYLES));
        return "delegates/credentials";
    }

    @GetMapping("/congresses/{id}/credentials.docx")
    ResponseEntity<byte[]> document(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String style, @RequestParam(defaultValue = "") String language) {
        var congress = called.require(actor, id);
        var byNumber = byNumber(congress);
        var committee = congresses.bodies(id).getOrDefault(CongressBody.CREDENTIALS, List.of()).stream().map(seat -> seated(seat, byNumber)).toList();
        var document = new CredentialsDocument(congress, examine.report(congress), called.unitName(congress.unit()), committee, examine.moment(congress),
                named(actor, congress, "document"));
        return Download.of("credentials-" + id, "docx",
                document.docx(StylePacks.named(STYLES.contains(style) ? style : congress.rules().documents()), Lang.parse(language).orElse(Lang.VI)));
    }

    /** Whether names are shown, which is then a reading for the trail. */
    private boolean named(Actor actor, Congress congress, String what) {
        boolean sits = actor.post().role() == Role.CREDENTIALS_COMMITTEE;
        if (sits) {
            examine.read(actor, congress, what);
        }
        return sits;
    }

    private static String seated(Seat seat, Map<Integer, Delegate> byNumber) {
        var delegate = seat.number() == null ? null : byNumber.get(seat.number());
        var name = delegate == null ? seat.name() : delegate.name();
        return seat.post().isEmpty() ? name : seat.post() + ": " + name;
    }

    /** With what is known already filled in, it is the form that comes back. */
    @GetMapping("/congresses/{id}/credentials.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable UUID id) {
        var congress = called.require(actor, id);
        var known = examine.read(actor, congress, "list");
        var words = Wording.in(Lang.VI);
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        rows.add(List.of(words.of("delegates.column.number"), words.of("delegates.column.name"), words.of("delegates.topic.SEX"), words.of("delegates.column.born"),
                words.of("delegates.column.party"), words.of("delegates.column.since"), words.of("delegates.column.minority"), words.of("delegates.topic.SECTOR"),
                words.of("delegates.topic.PROFESSION"), words.of("delegates.topic.THEORY"), words.of("delegates.topic.SCHOOLING"), words.of("delegates.column.qualified"),
                words.of("delegates.column.finding")));
        for (var one : delegates.convened(id)) {
            var of = known.getOrDefault(one.id(), Credentials.UNKNOWN);
            rows.add(List.of(BigDecimal.valueOf(one.number()), one.name(), choice(of.woman(), "delegates.class.woman", "delegates.class.man"), day(of.born()), yes(of.partyMember()),
                    day(of.partySince()), yes(of.minority()), of.sector(), of.profession(), of.theory(), of.schooling(), yes(of.qualified()), of.finding()));
        }
        return Download.of("credentials", "xlsx", Workbook.of(words.of("delegates.credentials.sheet"), WIDTHS, rows));
    }

    private static String yes(@Nullable Boolean known) {
        return choice(known, "delegates.class.yes", "delegates.class.no");
    }

    private static String choice(@Nullable Boolean known, String yes, String no) {
        return known == null ? "" : Wording.in(Lang.VI).of(known ? yes : no);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.in(Lang.VI).table(day);
    }

    @GetMapping("/congresses/{id}/credentials/import")
    String open(Actor actor, @PathVariable UUID id, Model model) {
        return show(called.require(actor, id), "", List.of(), 0, "", model);
    }

    @PostMapping("/congresses/{id}/credentials/import")
    String look(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response, Model model)
            throws IOException {
        var congress = called.require(actor, id);
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            var held = HeldRows.of(ReceivedSheet.read(name, file == null ? new byte[0] : file.getBytes()), CredentialsSheet.COLUMNS);
            var judged = judge(congress, held);
            response.setStatus(judged.faults().isEmpty() ? 200 : 422);
            return show(congress, name, judged.faults(), judged.credentials().size(), judged.faults().isEmpty() ? held.written() : "", model);
        } catch (FaultyFile e) {
            response.setStatus(422);
            return show(congress, name, e.faults(), 0, "", model);
        }
    }

    @PostMapping("/congresses/{id}/credentials/import/take")
    String take(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String held, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        var rows = HeldRows.read(held, CredentialsSheet.COLUMNS);
        var judged = judge(congress, rows);
        if (!judged.faults().isEmpty()) {
            response.setStatus(422);
            return show(congress, rows.sheet(), judged.faults(), 0, "", model);
        }
        examine.write(actor, congress, judged.credentials());
        redirect.addFlashAttribute("notice", "delegates.notice.credentials");
        return "redirect:/congresses/" + id + "/credentials";
    }

    private CredentialsSheet.Judged judge(Congress congress, HeldRows held) {
        return new CredentialsSheet(congress.firstDay(), byNumber(congress), words("delegates.class.yes", "delegates.class.no")::get,
                words("delegates.class.woman", "delegates.class.man")::get, TypedDay::parse).judge(held.sheet(), held.rows().stream().map(CredentialsController::plain).toList());
    }

    /** The words for yes and no are read whatever their accents and capitals. */
    private static DelegateSheet.Row plain(DelegateSheet.Row row) {
        var cells = new ArrayList<>(row.cells());
        for (int column : List.of(2, 4, 6, 11)) {
            cells.set(column, SearchWords.plain(cells.get(column)));
        }
        return new DelegateSheet.Row(row.number(), cells);
    }

    private static Map<String, Boolean> words(String yes, String no) {
        var words = new HashMap<String, Boolean>();
        for (var lang : Lang.values()) {
            words.put(SearchWords.plain(Wording.in(lang).of(yes)), true);
            words.put(SearchWords.plain(Wording.in(lang).of(no)), false);
        }
        return words;
    }

    private Map<Integer, Delegate> byNumber(Congress congress) {
        var byNumber = new HashMap<Integer, Delegate>();
        delegates.list(congress.id()).forEach(one -> byNumber.put(one.number(), one));
        return byNumber;
    }

    private static String show(Congress congress, String file, List<Fault> faults, int rows, String held, Model model) {
        model.addAttribute("page", new CredentialsImportPage(congress, file, faults, rows, held));
        return "delegates/credentials-import";
    }
}
