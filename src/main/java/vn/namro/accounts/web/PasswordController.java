package vn.namro.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.action.ChangePassword;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.model.NewPassword;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** The own password. */
@Controller
class PasswordController {
    private final ChangePassword changePassword;
    private final Sessions sessions;

    PasswordController(ChangePassword changePassword, Sessions sessions) {
        this.changePassword = changePassword;
        this.sessions = sessions;
    }

    @GetMapping("/password")
    String open(Present present, Model model) {
        model.addAttribute("page", new PasswordPage(present.account().mustChange(), List.of()));
        return "accounts/password";
    }

    @PostMapping("/password")
    String change(Present present, @RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        return switch (changePassword.run(present.account().id(), current, new NewPassword(password, repeated))) {
            case Outcome.Done<Account>(var account) -> {
                sessions.begin(account, request, response);
                redirect.addFlashAttribute("notice", "accounts.password.changed");
                yield "redirect:/";
            }
            case Outcome.Refused<Account>(var breaches) -> {
                response.setStatus(422);
                model.addAttribute("page", new PasswordPage(present.account().mustChange(), Problem.of(breaches)));
                yield "accounts/password";
            }
        };
    }
}
