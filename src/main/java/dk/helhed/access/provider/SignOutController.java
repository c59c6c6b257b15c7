package dk.helhed.access.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Door;
import dk.helhed.access.door.SignedIn;
import dk.helhed.access.log.AuditLog;
import dk.helhed.access.signin.Sessions;
import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The way out: of the session here, and of that at the provider by whom it was begun. */
@Controller
@Door(Door.PUBLIC)
class SignOutController {

    private static final String SIGNED_OUT = "/log-ud";

    private final ProviderSettings settings;
    private final Discovery discovery;
    private final Sessions sessions;
    private final AuditLog log;

    SignOutController(ProviderSettings settings, Discovery discovery, Sessions sessions, AuditLog log) {
        this.settings = settings;
        this.discovery = discovery;
        this.sessions = sessions;
        this.log = log;
    }

    @PostMapping(SIGNED_OUT)
    String signOut(HttpServletRequest request, HttpServletResponse response, Page page) {
        var signedIn =
                SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn session ? session : null;
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return "redirect:" + (signedIn == null ? page.link(SIGNED_OUT) : wayOut(signedIn, page));
    }

    private String wayOut(SignedIn ended, Page page) {
        log.happened("sign-out.done", ended.person(), Map.of("way", ended.way()));
        return settings.find(ended.way())
                .map(provider -> endOfSession(provider)
                        .map(address -> onward(address, provider, ended.providerToken(), page))
                        .orElseGet(() -> page.link(SIGNED_OUT, Map.of("udbyder", provider.id()))))
                .orElseGet(() -> page.link(SIGNED_OUT));
    }

    private Optional<String> endOfSession(Provider provider) {
        try {
            return discovery.endOfSession(provider);
        } catch (ProviderUnavailable down) {
            return Optional.empty();
        }
    }

    /** The provider wants the address back word for word, so the language travels as the state. */
    private static String onward(String address, Provider provider, @Nullable String token, Page page) {
        var back = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(SIGNED_OUT)
                .build()
                .toUriString();
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .queryParam("state", "{language}")
                .queryParamIfPresent("id_token_hint", Optional.ofNullable(token))
                .encode(UTF_8)
                .buildAndExpand(Map.of(
                        "client",
                        provider.clientId(),
                        "back",
                        back,
                        "language",
                        page.language().tag()))
                .toUriString();
    }

    /**
     * @param state the language, when a provider sends the browser back
     * @param udbyder the provider at whom the session may go on, because it could not be asked to end it
     */
    @GetMapping(SIGNED_OUT)
    String signedOut(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String udbyder,
            Page page,
            Model model) {
        if (Language.ENGLISH.tag().equals(state) && page.language() != Language.ENGLISH) {
            return "redirect:" + SIGNED_OUT + "?lang=" + state;
        }
        model.addAttribute("page", page);
        model.addAttribute(
                "left",
                Optional.ofNullable(udbyder)
                        .flatMap(settings::find)
                        .map(provider -> provider.label().in(page.language().locale()))
                        .orElse(null));
        return "access/signedout";
    }
}
