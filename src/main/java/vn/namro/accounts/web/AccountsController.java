package vn.namro.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Post;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.CloseAccount;
import vn.namro.accounts.action.EndTenure;
import vn.namro.accounts.action.GivePost;
import vn.namro.accounts.action.MakeAccount;
import vn.namro.accounts.action.ResetPassword;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.store.AccountStore;
import vn.namro.calendar.OfficeTime;
import vn.namro.documents.ListFile;
import vn.namro.organisation.Units;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;
import vn.namro.web.TypedDay;

/** Accounts and posts, for administrators: each sees those of the own unit and below. */
@Controller
class AccountsController {
    private static final String ONE_TIME = "oneTimePassword";

    private final AccountStore store;
    private final Authority authority;
    private final Units units;
    private final MakeAccount makeAccount;
    private final GivePost givePost;
    private final EndTenure endTenure;
    private final CloseAccount closeAccount;
    private final ResetPassword resetPassword;
    private final Clock clock;

    AccountsController(AccountStore store, Authority authority, Units units, MakeAccount makeAccount, GivePost givePost, EndTenure endTenure,
            CloseAccount closeAccount, ResetPassword resetPassword, Clock clock) {
        this.store = store;
        this.authority = authority;
        this.units = units;
        this.makeAccount = makeAccount;
        this.givePost = givePost;
        this.endTenure = endTenure;
        this.closeAccount = closeAccount;
        this.resetPassword = resetPassword;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String list(Actor actor, Model model) {
        var rows = rows(actor);
        model.addAttribute("page", new AccountsPage(rows, (int) rows.stream().filter(row -> !row.closed()).count()));
        return "accounts/list";
    }

    @GetMapping({"/accounts.csv", "/accounts.xlsx"})
    ListFile file(Actor actor) {
        return ListFile.of("accounts", List.of("sign_in_name", "name", "posts", "one_time_password", "closed"), rows(actor).stream()
                .map(row -> List.of(row.signInName(), row.name(), String.join("; ", row.posts()), row.oneTimePassword() ? "yes" : "no", row.closed() ? "yes" : "no")).toList());
    }

    private List<AccountsPage.Row> rows(Actor actor) {
        var today = OfficeTime.dayOf(clock.instant());
        var tenures = store.tenures();
        return store.accounts().stream().filter(account -> mayAdminister(actor, tenures.stream().filter(t -> t.account().equals(account.id())).toList()))
                .map(account -> new AccountsPage.Row(account.id(), account.name(), account.signInName(),
                        tenures.stream().filter(t -> t.account().equals(account.id()) && t.holdsOn(today)).map(t -> said(t.post())).toList(),
                        account.mustChange(), account.closed())).toList();
    }

    @GetMapping("/accounts/new")
    String blank(Actor actor, Model model) {
        model.addAttribute("page", formPage(actor, AccountForm.empty(OfficeTime.dayOf(clock.instant())), List.of()));
        return "accounts/new";
    }

    @PostMapping("/accounts/new")
    String make(Actor actor, @ModelAttribute AccountForm form, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return switch (makeAccount.run(actor, form.person(), form.post())) {
            case Outcome.Done<MakeAccount.Made>(var made) -> {
                redirect.addFlashAttribute(ONE_TIME, made.oneTimePassword());
                redirect.addFlashAttribute("notice", "accounts.account.made");
                yield "redirect:/accounts/" + made.account();
            }
            case Outcome.Refused<MakeAccount.Made>(var breaches) -> {
                response.setStatus(422);
                model.addAttribute("page", formPage(actor, form, Problem.of(breaches)));
                yield "accounts/new";
            }
        };
    }

    @GetMapping("/accounts/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, find(actor, id), AccountForm.empty(OfficeTime.dayOf(clock.instant())), List.of(), model);
    }

    @PostMapping("/accounts/{id}/posts")
    String give(Actor actor, @PathVariable UUID id, @ModelAttribute AccountForm form, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var account = find(actor, id);
        return answer(givePost.run(actor, id, form.post()), "accounts.post.given", actor, account, form, response, model, redirect);
    }

    @PostMapping("/accounts/{id}/posts/{tenure}/end")
    String end(Actor actor, @PathVariable UUID id, @PathVariable UUID tenure, @RequestParam(defaultValue = "") String lastDay,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var account = find(actor, id);
        var held = store.tenuresOf(id).stream().filter(t -> t.id().equals(tenure) && mayAdminister(actor, t)).findFirst().orElseThrow(NotFound::new);
        return answer(endTenure.run(actor, held, TypedDay.parse(lastDay)), "accounts.post.ended", actor, account,
                AccountForm.empty(OfficeTime.dayOf(clock.instant())), response, model, redirect);
    }

    @PostMapping("/accounts/{id}/password")
    String reset(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        find(actor, id);
        redirect.addFlashAttribute(ONE_TIME, resetPassword.run(actor, id));
        redirect.addFlashAttribute("notice", "accounts.password.reset");
        return "redirect:/accounts/" + id;
    }

    @PostMapping("/accounts/{id}/close")
    String close(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var account = find(actor, id);
        return answer(closeAccount.run(actor, id), "accounts.account.now_closed", actor, account,
                AccountForm.empty(OfficeTime.dayOf(clock.instant())), response, model, redirect);
    }

    @PostMapping("/accounts/{id}/reopen")
    String reopen(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        find(actor, id);
        closeAccount.reopen(actor, id);
        redirect.addFlashAttribute("notice", "accounts.account.now_open");
        return "redirect:/accounts/" + id;
    }

    private String answer(Outcome<UUID> outcome, String notice, Actor actor, Account account, AccountForm form, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<UUID> _ -> {
                redirect.addFlashAttribute("notice", notice);
                yield "redirect:/accounts/" + account.id();
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, account, form, Problem.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, Account account, AccountForm form, List<Problem> problems, Model model) {
        var today = OfficeTime.dayOf(clock.instant());
        var tenures = store.tenuresOf(account.id()).stream().map(t -> new AccountPage.TenureRow(t.id(), t.post().title(), unitName(t.post().unit()),
                t.post().role(), t.from(), t.to(), t.holdsOn(today))).toList();
        model.addAttribute("page", new AccountPage(account.id(), account.name(), account.signInName(), account.closed(), account.mustChange(),
                account.id().equals(actor.account()), (String) model.getAttribute(ONE_TIME), tenures, formPage(actor, form, problems), problems));
        return "accounts/one";
    }

    private AccountFormPage formPage(Actor actor, AccountForm form, List<Problem> problems) {
        var today = OfficeTime.dayOf(clock.instant());
        var organisation = units.now();
        var choices = authority.units(actor, today).stream().flatMap(code -> organisation.on(code, today).stream())
                .map(unit -> new AccountFormPage.UnitChoice(unit.code(), unit.name())).toList();
        return new AccountFormPage(form, choices, Arrays.asList(Role.values()), authority.overAll(actor), problems);
    }

    private Account find(Actor actor, UUID id) {
        return store.account(id).filter(account -> mayAdminister(actor, store.tenuresOf(id))).orElseThrow(NotFound::new);
    }

    /** Somebody who holds a post above or beside the administrator's unit is not the administrator's to change. */
    private boolean mayAdminister(Actor actor, List<Tenure> tenures) {
        return !tenures.isEmpty() && tenures.stream().allMatch(tenure -> mayAdminister(actor, tenure));
    }

    private boolean mayAdminister(Actor actor, Tenure tenure) {
        var unit = tenure.post().unit();
        return unit == null ? authority.overAll(actor) : authority.over(actor, unit, OfficeTime.dayOf(clock.instant()));
    }

    private String said(Post post) {
        return post.unit() == null ? post.title() : post.title() + ", " + unitName(post.unit());
    }

    private String unitName(@Nullable String code) {
        return code == null ? "" : units.now().nameOn(code, OfficeTime.dayOf(clock.instant()));
    }
}
