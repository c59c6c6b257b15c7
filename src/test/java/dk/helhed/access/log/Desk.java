package dk.helhed.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME;

import dk.helhed.access.Actor;
import dk.helhed.access.door.SignedIn;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who is signed in and opens pages. */
record Desk(MockMvcTester mvc, Actor person) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .requestAttr(DEFAULT_REQUEST_ATTR_NAME, context())
                .exchange();
    }

    String text(String address) throws Exception {
        var answer = get(address);
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    /** Fills in the form on the page with the path, and sends it. */
    MvcTestResult send(String form, String target, Map<String, String> fields) throws Exception {
        var page = get(form).getResponse();
        var token = TOKEN.matcher(page.getContentAsString());
        assertThat(token.find()).isTrue();
        var request = mvc.post()
                .uri(target)
                .cookie(Objects.requireNonNull(page.getCookie("helhed-form")))
                .param("_csrf", token.group(1))
                .requestAttr(DEFAULT_REQUEST_ATTR_NAME, context());
        fields.forEach(request::param);
        return request.exchange();
    }

    private SecurityContextImpl context() {
        return new SecurityContextImpl(new SignedIn(person.person(), Instant.now(), SignedIn.CODE, null));
    }
}
