package dk.helhed.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a template knows about the page it draws: the language, the as-of date, and how to write links and numbers.
 *
 * <p>Built for each request; a controller takes it as a parameter.
 */
public final class Page {

    static final String LANGUAGE = "lang";
    static final String AS_OF = "asOf";

    private final Texts texts;
    private final StaticFiles files;
    private final Address address;
    private final Language language;
    private final @Nullable LocalDate asOf;
    private final @Nullable Reader reader;
    private final Supplier<FormToken> formToken;

    Page(Texts texts, StaticFiles files, HttpServletRequest request, @Nullable LocalDate asOf) {
        this.texts = texts;
        this.files = files;
        this.address = Address.of(request);
        this.language = Language.of(address.parameter(LANGUAGE));
        this.asOf = asOf;
        this.reader = (Reader) request.getAttribute(Reader.ATTRIBUTE);
        this.formToken = () -> formToken(request);
    }

    private static FormToken formToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new FormToken(token.getParameterName(), token.getToken());
        }
        throw new IllegalStateException("No filter guards the forms of " + request.getRequestURI());
    }

    /** Who reads the page; null for a visitor who is not signed in. */
    public @Nullable Reader reader() {
        return reader;
    }

    /** What a form that is sent with POST must carry. Asking for it sets a cookie, so pages without such a form do not. */
    public FormToken formToken() {
        return formToken.get();
    }

    /** The language the page is written in. */
    public Language language() {
        return language;
    }

    /**
     * The sentence in the page's language.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    /** The sentence in the page's language if there is one with this key, else the other text as it stands. */
    public String textOr(String key, String other) {
        return texts.has(language, key) ? texts.text(language, key) : other;
    }

    /** The day the reader wants to see the barometer as it looked; null for now. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    /** The path of this page within the site, escaped as it was sent, without the query. */
    public String path() {
        return address.path();
    }

    /** The address of another page in the same language and with the same as-of date. */
    public String link(String path) {
        return link(path, Map.of());
    }

    /**
     * The address of another page in the same language and with the same as-of date.
     *
     * @param path not escaped; may carry a query and a fragment of its own
     * @param parameters not escaped, written in the order of the map
     */
    public String link(String path, Map<String, ?> parameters) {
        var all = new LinkedHashMap<String, Object>(parameters);
        all.putAll(carried());
        return address.to(path, all);
    }

    /**
     * The query parameters that every link carries, in the order they are written. A form that is sent with GET needs them
     * as hidden fields.
     */
    public Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        if (language != Language.DANISH) {
            carried.put(LANGUAGE, language.tag());
        }
        if (asOf != null) {
            carried.put(AS_OF, asOf.toString());
        }
        return carried;
    }

    /**
     * This very address, all its query parameters included, in the other language. Who is signed in may prefer English, so then
     * Danish is named as well.
     */
    public String inLanguage(Language other) {
        return address.with(LANGUAGE, other == Language.DANISH && reader == null ? null : other.tag());
    }

    /** This very address without the as-of date. */
    public String today() {
        return address.with(AS_OF, null);
    }

    /**
     * The address of a file that comes with the program. It changes when the file does, so it may be cached for ever.
     *
     * @param path as under {@code static/}, starting with a slash
     * @throws IllegalArgumentException if there is no such file
     */
    public String file(String path) {
        return address.root() + files.versioned(path);
    }

    /** The number with all the decimals it was given: {@code 1.234,50} in Danish, {@code 1,234.50} in English. */
    public String number(BigDecimal value) {
        return texts.number(language, value);
    }

    /** The date in words: {@code 22. november 2026} in Danish, {@code 22 November 2026} in English. */
    public String date(LocalDate date) {
        return texts.date(language, date);
    }

    /** The time of day in Denmark: {@code 16.25} in Danish, {@code 16:25} in English. */
    public String time(Instant moment) {
        return texts.time(language, moment);
    }

    /** The day in Denmark: {@code 25. november 2026} in Danish, {@code 25 November 2026} in English. */
    public String day(Instant moment) {
        return texts.day(language, moment);
    }

    /** Day and time in Denmark: {@code 25. november 2026 kl. 16.25}. */
    public String moment(Instant moment) {
        return texts.moment(language, moment);
    }
}
