package dk.helhed.web;

import static dk.helhed.web.ProblemKind.NOT_ALLOWED;
import static dk.helhed.web.ProblemKind.NOT_SIGNED_IN;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import dk.helhed.access.door.NotAllowedException;
import dk.helhed.access.door.NotSignedInException;
import dk.helhed.pages.BadAddressException;
import dk.helhed.pages.NotFoundException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;

/** Tells from an exception what went wrong: something about the request, or the program itself. */
final class Problems {

    private Problems() {}

    static Problem of(Throwable exception) {
        return switch (exception) {
            case NotFoundException e -> of(NOT_FOUND).saying(e.key(), e.arguments());
            case BadAddressException e -> of(BAD_REQUEST).saying(e.key(), e.arguments());
            case NotAllowedException e -> Problem.of(NOT_ALLOWED, FORBIDDEN);
            case NotSignedInException e -> Problem.of(NOT_SIGNED_IN, UNAUTHORIZED);
            case ConversionNotSupportedException e -> of(INTERNAL_SERVER_ERROR);
            case TypeMismatchException e -> of(BAD_REQUEST);
            case HttpMessageNotReadableException e -> of(BAD_REQUEST);
            case InvalidParameterException e -> of(BAD_REQUEST);
            case ErrorResponse e -> of(e.getStatusCode()).with(e.getHeaders());
            default -> of(INTERNAL_SERVER_ERROR);
        };
    }

    static Problem of(HttpStatusCode status) {
        return Problem.of(ProblemKind.of(status), status);
    }
}
