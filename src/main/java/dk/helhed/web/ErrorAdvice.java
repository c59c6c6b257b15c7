package dk.helhed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers for what goes wrong in a controller, or on the way to one. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {

    private final Answers answers;

    ErrorAdvice(Answers answers) {
        this.answers = answers;
    }

    /**
     * The answer; null, which ends the request, if nobody is listening any more.
     *
     * @throws Exception the very one, if a part of another answer is on its way: the container then breaks the connection
     *     off, so that the part is not taken for the whole
     */
    @ExceptionHandler
    @Nullable
    Object answer(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            return null;
        }
        if (response.isCommitted()) {
            throw exception;
        }
        return answers.to(request, response, Problems.of(exception), exception);
    }
}
