package dk.helhed.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.signin.SignInProblem;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.ResourceAccessException;

class FailureTests {

    @ParameterizedTest
    @CsvSource({
        "access_denied,                   CANCELED",
        "authorization_request_not_found, INVALID",
        "invalid_grant,                   INVALID",
        "invalid_nonce,                   INVALID",
        "what_nobody_knows,               INVALID",
        "invalid_id_token,                UNAVAILABLE",
        "invalid_token_response,          UNAVAILABLE",
        "invalid_client,                  UNAVAILABLE",
        "temporarily_unavailable,         UNAVAILABLE",
    })
    void theErrorTellsTheReason(String error, SignInProblem reason) {
        assertThat(Failure.reason(new OAuth2AuthenticationException(error))).isEqualTo(reason);
    }

    @Test
    void theSummaryTellsWhatFailedButNothingThatTheProviderSaysOfAnybody() {
        var cause = new ResourceAccessException("I/O error", new ConnectException("Connection refused"));
        var failure = new OAuth2AuthenticationException(
                new OAuth2Error("invalid_token_response", "Sanne Skov is not allowed", null), "Sanne Skov", cause);

        assertThat(Failure.summary(failure))
                .isEqualTo("invalid_token_response (java.net.ConnectException: Connection refused)");
    }
}
