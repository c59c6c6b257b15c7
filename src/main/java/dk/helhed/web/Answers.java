package dk.helhed.web;

import static dk.helhed.web.ProblemKind.FAILED;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;

import dk.helhed.pages.Page;
import dk.helhed.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells about a problem in the form the asker reads: a page, or {@code application/problem+json} below {@code /api/} and for
 * addresses that end in {@code .json}.
 */
@Component
class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    /** A part of a path that may be the secret of a one-time link, which has no business in a log. */
    private static final Pattern SECRET = Pattern.compile("(?<=/)[\\w-]{43}(?=/|$)");

    /** What a controller may have said about the answer that it then could not give. */
    private static final List<String> FILE_HEADERS = List.of("ETag", "Content-Disposition");

    private final Pages pages;

    Answers(Pages pages) {
        this.pages = pages;
    }

    /**
     * What a controller returns to answer with the problem.
     *
     * @param cause logged under the id that the asker is shown, if the program is to blame
     */
    Object to(HttpServletRequest request, HttpServletResponse response, Problem problem, @Nullable Throwable cause) {
        var page = pages.errorPage(request);
        var id = problem.kind() == FAILED ? log(page, cause) : null;
        FILE_HEADERS.forEach(name -> response.setHeader(name, null));
        return isForPrograms(page.path()) ? document(page, problem, id) : view(page, response, problem, id);
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.endsWith(".json");
    }

    private static String log(Page page, @Nullable Throwable cause) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} at {}", id, SECRET.matcher(page.path()).replaceAll("…"), cause);
        return id;
    }

    private static ModelAndView view(Page page, HttpServletResponse response, Problem problem, @Nullable String id) {
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        var model = new HashMap<String, @Nullable Object>();
        model.put("page", page);
        model.put("title", page.text(problem.kind().key("title")));
        model.put("detail", detail(page, problem));
        model.put("advice", page.text(problem.kind().key("advice")));
        model.put("id", id);
        return new ModelAndView("web/error", model, problem.status());
    }

    private static ResponseEntity<ProblemDetail> document(Page page, Problem problem, @Nullable String id) {
        var kind = problem.kind();
        var document = ProblemDetail.forStatus(problem.status());
        document.setType(URI.create("/api#" + kind.code()));
        document.setTitle(page.text(kind.key("title")));
        document.setDetail(detail(page, problem) + " " + page.text(kind.key("advice")));
        document.setInstance(URI.create(page.path()));
        document.setProperty("code", kind.code());
        if (id != null) {
            document.setProperty("id", id);
        }
        return ResponseEntity.status(problem.status())
                .headers(problem.headers())
                .contentType(APPLICATION_PROBLEM_JSON)
                .header("Content-Language", page.language().tag())
                .body(document);
    }

    private static String detail(Page page, Problem problem) {
        return page.text(problem.key(), problem.arguments().toArray());
    }
}
