package dk.helhed.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * Why a request was not answered, as it is told to whoever asked.
 *
 * @param kind decides the code, the title and the advice
 * @param status the status of the answer; some kinds cover several
 * @param key the sentence that says what happened
 * @param arguments the arguments of that sentence
 * @param headers further headers of the answer, as {@code Allow}
 */
record Problem(ProblemKind kind, HttpStatusCode status, String key, List<Object> arguments, HttpHeaders headers) {

    static Problem of(ProblemKind kind, HttpStatusCode status) {
        return new Problem(kind, status, kind.key("detail"), List.of(), HttpHeaders.EMPTY);
    }

    Problem saying(String otherKey, Object... otherArguments) {
        return new Problem(kind, status, otherKey, List.of(otherArguments), headers);
    }

    Problem with(HttpHeaders otherHeaders) {
        return new Problem(kind, status, key, arguments, otherHeaders);
    }
}
