package vn.namro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** Says to a program what is wrong, all of it at once, as RFC 9457 has it, in the language that it asks for. */
@Component
public class ApiProblems {
    private static final int LONGEST_FOUND = 200;

    /** @param wanted in words */
    public record Item(String where, String found, String wanted) {}

    private final Lang first;

    ApiProblems(@Value("${namro.lang:vi}") String first) {
        this.first = Lang.parse(first).orElse(Lang.VI);
    }

    /** By {@code Accept-Language}; the server's own where it names neither of ours. */
    public Lang lang(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null) {
            return first;
        }
        try {
            return Locale.LanguageRange.parse(header).stream().flatMap(range -> Lang.parse(range.getRange().split("-")[0]).stream()).findFirst().orElse(first);
        } catch (IllegalArgumentException e) {
            return first;
        }
    }

    /** Something in the body, or about what it names, has to be mended. */
    public ResponseEntity<Object> faulty(HttpServletRequest request, List<ApiFault> faults) {
        return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "faulty", faults, Map.of());
    }

    /** Somebody else was faster: what stands there now, beside what was sent. */
    public ResponseEntity<Object> changed(HttpServletRequest request, ApiFault fault, Object now, @Nullable Object sent) {
        return answer(request, HttpStatus.PRECONDITION_FAILED, "changed", List.of(fault), sent == null ? Map.of("now", now) : Map.of("now", now, "sent", sent));
    }

    public ResponseEntity<Object> of(HttpServletRequest request, HttpStatus status, String kind, ApiFault... faults) {
        return answer(request, status, kind, List.of(faults), Map.of());
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus status, String kind, List<ApiFault> faults, Map<String, Object> besides) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(java.net.URI.create("urn:namro:problem:" + kind));
        problem.setTitle(Wording.in(lang(request)).of("web.problem." + kind));
        problem.setProperty("faults", items(request, faults));
        besides.forEach(problem::setProperty);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** In words. */
    public List<Item> items(HttpServletRequest request, List<ApiFault> faults) {
        var words = Wording.in(lang(request));
        return faults.stream().map(fault -> new Item(fault.where(), shortened(fault.found()), words.of(fault.wanted(), fault.arguments()))).toList();
    }

    private static String shortened(String found) {
        return found.codePointCount(0, found.length()) <= LONGEST_FOUND ? found : found.substring(0, found.offsetByCodePoints(0, LONGEST_FOUND)) + '…';
    }
}
