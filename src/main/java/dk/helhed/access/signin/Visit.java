package dk.helhed.access.signin;

import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ModelMap;

/** A request to one of the pages of sign-in, and the answer that is being made. */
record Visit(HttpServletRequest request, HttpServletResponse response, Page page, ModelMap model) {

    /** Where the request came from. */
    String origin() {
        return request.getRemoteAddr();
    }

    /** Answers with another page of the site. */
    String goTo(String path) {
        return "redirect:" + page.link(path);
    }

    /** Answers with the start of sign-in, since the time for its next step has run out. */
    String startAgain() {
        return goTo("/log-ind?udloebet=ja");
    }

    /** Answers with a template that is given the page. */
    String show(String template) {
        model.addAttribute("page", page);
        return template;
    }

    /** Gives the template something more. */
    Visit with(String name, @Nullable Object value) {
        model.addAttribute(name, value);
        return this;
    }

    /** Gives the template the key of what is wrong; null if nothing is. */
    Visit withProblem(@Nullable String problem) {
        if (problem != null && response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return with("problem", problem);
    }
}
