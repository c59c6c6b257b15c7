package dk.helhed.web;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import dk.helhed.access.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what goes wrong outside every controller: in a filter, in a template, in the servlet container. */
@Controller
@Door(Door.PUBLIC)
class LastResortController implements ErrorController {

    private final Answers answers;

    LastResortController(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : NOT_FOUND;
        var cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
        return answers.to(request, response, Problems.of(status), cause);
    }
}
