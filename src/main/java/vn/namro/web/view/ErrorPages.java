package vn.namro.web.view;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.namro.language.Wording;
import vn.namro.web.ApiProblems;
import vn.namro.web.ErrorPage;
import vn.namro.web.NotFound;
import vn.namro.web.Visitors;

/** What is said when a request cannot be answered: what, where, how to go on; never how the program looks inside. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Visitors visitors;
    private final ApiProblems problems;

    ErrorPages(Visitors visitors, ApiProblems problems) {
        this.visitors = visitors;
        this.problems = problems;
    }

    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** In an address, an id that is no id is nobody's id; what was asked besides can be asked rightly. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void unreadable(MethodArgumentTypeMismatchException what, HttpServletResponse response) throws IOException {
        response.sendError(what.getParameter().hasParameterAnnotation(PathVariable.class) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A page for people, for programs a problem as RFC 9457 has it. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var page = page(status, request);
        if (failedPath(request).startsWith("/api/")) {
            return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem(page, Wording.in(problems.lang(request))));
        }
        response.setStatus(status);
        model.addAttribute("page", page);
        return "web/error";
    }

    private static ProblemDetail problem(ErrorPage page, Wording words) {
        var problem = ProblemDetail.forStatus(page.status());
        problem.setTitle(words.of("web.error." + page.kind() + ".title"));
        if (!page.reference().isEmpty()) {
            problem.setProperty("reference", page.reference());
        }
        return problem;
    }

    private ErrorPage page(int status, HttpServletRequest request) {
        return switch (status) {
            case 401 -> new ErrorPage(status, "unauthorized", List.of(), "");
            case 403 -> Boolean.TRUE.equals(request.getAttribute(ErrorPage.STALE))
                    ? new ErrorPage(status, "stale", List.of(), "")
                    : new ErrorPage(status, "forbidden", visitors.whoMay(request.getMethod(), failedPath(request)), "");
            case 404, 405 -> new ErrorPage(status, "not_found", List.of(), "");
            case 413 -> new ErrorPage(status, "too_large", List.of(), "");
            default -> status < 500 ? new ErrorPage(status, "bad_request", List.of(), "")
                    : new ErrorPage(status, "failed", List.of(), logged(request));
        };
    }

    private static String logged(HttpServletRequest request) {
        var bytes = new byte[4];
        ThreadLocalRandom.current().nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        LOG.error("{}: {} {}", reference, request.getMethod(), failedPath(request).replaceAll("\\p{Cntrl}", " "),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }

    private static String failedPath(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : request.getRequestURI();
    }
}
