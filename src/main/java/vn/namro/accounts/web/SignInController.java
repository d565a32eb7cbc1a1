package vn.namro.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.action.SignIn;

/** In and out. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final Sessions sessions;

    SignInController(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String open(@RequestParam(defaultValue = "/") String to, HttpServletRequest request, Model model) {
        if (Present.in(request).isPresent()) {
            return "redirect:" + local(to);
        }
        model.addAttribute("page", new SignInPage("", local(to), null, 0));
        return "accounts/sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (signIn.run(name, password, address(request))) {
            case SignIn.Answer.Welcome(var account) -> {
                sessions.begin(account, request, response);
                yield "redirect:" + local(to);
            }
            case SignIn.Answer.Wrong() -> again(HttpStatus.UNPROCESSABLE_CONTENT, new SignInPage(name, local(to), "accounts.sign_in.wrong", 0), response, model);
            case SignIn.Answer.Wait(var time) -> {
                long seconds = Math.max(1, time.plusMillis(999).toSeconds());
                response.setHeader("Retry-After", Long.toString(seconds));
                yield again(HttpStatus.TOO_MANY_REQUESTS, new SignInPage(name, local(to), "accounts.sign_in.wait", seconds), response, model);
            }
        };
    }

    @PostMapping("/sign-out")
    String signOut(Present present, HttpServletRequest request) {
        signIn.out(present.account());
        sessions.end(request);
        return "redirect:/sign-in";
    }

    private static String again(HttpStatus status, SignInPage page, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("page", page);
        return "accounts/sign-in";
    }

    /** Only an address of our own is gone back to. */
    private static String local(@Nullable String to) {
        return to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && to.chars().allMatch(c -> c > ' ') ? to : "/";
    }

    /** A whole IPv6 network counts as one: whoever has one address there has all of them. */
    private static String address(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var groups = address.split(":");
        return groups.length < 8 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
