package dk.helhed.pages;

import static jakarta.servlet.RequestDispatcher.ERROR_QUERY_STRING;
import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a request, kept as it was sent.
 *
 * <p>The query is read here and not by the servlet container, which refuses a query with a single broken escape and would
 * leave the error page without a language.
 *
 * @param root what stands before every path of the site; empty at the top of a host
 * @param path the path within the site, escaped as it was sent
 * @param query the query, escaped as it was sent; empty if there is none
 */
record Address(String root, String path, String query) {

    /** The address asked for; while an error is being answered, the address that failed. */
    static Address of(HttpServletRequest request) {
        var failed = request.getAttribute(ERROR_REQUEST_URI);
        var whole = failed == null ? request.getRequestURI() : failed.toString();
        var query = failed == null ? request.getQueryString() : (String) request.getAttribute(ERROR_QUERY_STRING);
        var root = request.getContextPath();
        return new Address(
                root, whole.startsWith(root) ? whole.substring(root.length()) : whole, query == null ? "" : query);
    }

    /** The first value of the query parameter, escaped as it was sent; null if absent or without value. */
    @Nullable
    String parameter(String name) {
        return builder().build().getQueryParams().getFirst(name);
    }

    /** This address with the parameter set to the value, or without the parameter if the value is null. */
    String with(String name, @Nullable String value) {
        var builder = builder();
        if (value == null) {
            builder.replaceQueryParam(name);
        } else {
            builder.replaceQueryParam(name, value);
        }
        return builder.build().toUriString();
    }

    /** The address of another page of the site, its parameters escaped. */
    String to(String otherPath, Map<String, ?> parameters) {
        var builder = UriComponentsBuilder.fromUriString(root + otherPath);
        var values = new ArrayList<Object>();
        parameters.forEach((name, value) -> {
            builder.queryParam(name, "{value}");
            values.add(value);
        });
        return builder.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private UriComponentsBuilder builder() {
        return UriComponentsBuilder.fromPath(root + path).query(query);
    }
}
