package vn.namro.congress.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.documents.StylePacks;
import vn.namro.language.Lang;
import vn.namro.web.Download;
import vn.namro.web.NotFound;

/** The minutes of a count, to be signed by the board; there are none before the result is announced. */
@Controller
class MinutesController {

    private final Elected elected;

    MinutesController(Elected elected) {
        this.elected = elected;
    }

    @GetMapping("/elections/{id}/minutes.docx")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String style,
            @RequestParam(defaultValue = "") String language) {
        var minutes = elected.minutes(elected.require(actor, id)).orElseThrow(NotFound::new);
        var pack = StylePacks.named(CountPage.STYLES.contains(style) ? style : minutes.course().setup().pack().documents());
        return Download.of("minutes-" + id, "docx", minutes.docx(pack, Lang.parse(language).orElse(Lang.VI)));
    }
}
