package vn.namro.accounts.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.web.NotFound;

/** Who holds several posts says in which one they act. */
@Controller
class ActingPostController {
    @PostMapping("/acting-post")
    String act(Present present, @RequestParam UUID post, HttpSession session) {
        if (present.posts().stream().noneMatch(held -> held.id().equals(post))) {
            throw new NotFound();
        }
        session.setAttribute(Present.ACTING, post);
        return "redirect:/";
    }
}
