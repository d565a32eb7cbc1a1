package vn.namro.congress.delegates.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import vn.namro.audit.Sha;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.action.KeepDelegates;
import vn.namro.congress.delegates.model.DelegateSheet;
import vn.namro.congress.delegates.model.DelegateSheet.Change;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.ReceivedSheet;
import vn.namro.documents.Workbook;
import vn.namro.language.Lang;
import vn.namro.language.SearchWords;
import vn.namro.language.Wording;
import vn.namro.rule.Fault;
import vn.namro.web.Download;

/** The list of delegates as a sheet: out as the template that it comes back in, looked at, then taken over whole. */
@Controller
class ImportController {
    private static final List<Integer> WIDTHS = List.of(8, 34, 16, 18, 46);

    private final Called called;
    private final DelegateStore store;
    private final KeepDelegates keep;
    private final SentBy sentBy;

    ImportController(Called called, DelegateStore store, KeepDelegates keep, SentBy sentBy) {
        this.called = called;
        this.store = store;
        this.keep = keep;
        this.sentBy = sentBy;
    }

    /** With nobody on the list it is the empty template. The name of the unit is there to be read, and is not read back. */
    @GetMapping("/congresses/{id}/delegates.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable UUID id) {
        var congress = called.require(actor, id);
        var words = Wording.in(Lang.VI);
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(List.of(words.of("delegates.column.number"), words.of("delegates.column.name"), words.of("delegates.column.unit"), words.of("delegates.column.kind"),
                words.of("delegates.column.unit_name")));
        for (var one : store.list(id)) {
            rows.add(List.of(BigDecimal.valueOf(one.number()), one.name(), one.unit(), words.of(one.kind().key()), sentBy.name(congress, one.unit())));
        }
        return Download.of("delegates", "xlsx", Workbook.of(words.of("delegates.column.sheet"), WIDTHS, rows));
    }

    @GetMapping("/congresses/{id}/delegates/import")
    String open(Actor actor, @PathVariable UUID id, Model model) {
        return show(called.require(actor, id), "", List.of(), null, "", model);
    }

    @PostMapping("/congresses/{id}/delegates/import")
    String look(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response, Model model)
            throws IOException {
        var congress = called.require(actor, id);
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            var sheet = ReceivedSheet.read(name, file == null ? new byte[0] : file.getBytes());
            return judged(congress, name, HeldRows.of(sheet, DelegateSheet.FIELDS.size()), response, model);
        } catch (FaultyFile e) {
            response.setStatus(422);
            return show(congress, name, e.faults(), null, "", model);
        }
    }

    @PostMapping("/congresses/{id}/delegates/import/take")
    String take(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String held, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        var sent = HeldRows.read(held, DelegateSheet.FIELDS.size());
        var judged = sheet(congress).judge(sent.sheet(), sent.rows());
        if (!judged.faults().isEmpty()) {
            response.setStatus(422);
            return show(congress, sent.sheet(), judged.faults(), null, "", model);
        }
        keep.take(actor, congress, judged.requests(), Sha.of(held.getBytes(StandardCharsets.UTF_8)));
        redirect.addFlashAttribute("notice", "delegates.notice.imported");
        return "redirect:/congresses/" + id + "/delegates";
    }

    private String judged(Congress congress, String file, HeldRows held, HttpServletResponse response, Model model) {
        var judged = sheet(congress).judge(held.sheet(), held.rows());
        if (!judged.faults().isEmpty()) {
            response.setStatus(422);
            return show(congress, file, judged.faults(), null, "", model);
        }
        return show(congress, file, List.of(), Change.of(judged.requests(), known(congress)), held.written(), model);
    }

    private DelegateSheet sheet(Congress congress) {
        var kinds = new HashMap<String, Delegate.Kind>();
        for (var kind : Delegate.Kind.values()) {
            for (var lang : Lang.values()) {
                kinds.put(SearchWords.plain(Wording.in(lang).of(kind.key())), kind);
            }
        }
        return new DelegateSheet(congress, sentBy.organisation(), kinds, known(congress));
    }

    private Map<Integer, Delegate> known(Congress congress) {
        var known = new HashMap<Integer, Delegate>();
        store.list(congress.id()).forEach(one -> known.put(one.number(), one));
        return known;
    }

    private static String show(Congress congress, String file, List<Fault> faults, @Nullable Change change, String held, Model model) {
        model.addAttribute("page", new ImportPage(congress, file, faults, change, held));
        return "delegates/import";
    }
}
