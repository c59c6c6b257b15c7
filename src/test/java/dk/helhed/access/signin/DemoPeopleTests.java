package dk.helhed.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.StaffTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where the program was started for a trial. */
@StaffTest
class DemoPeopleTests {

    private final MockMvcTester mvc;
    private final DemoPeople demo;

    DemoPeopleTests(MockMvcTester mvc, DemoPeople demo) {
        this.mvc = mvc;
        this.demo = demo;
    }

    @BeforeEach
    void arrive() {
        demo.arrive();
    }

    @ParameterizedTest
    @CsvSource({
        "demo-caseworker, 127.0.0.1, 302",
        "demo-caseworker, ::1, 302",
        "demo-caseworker, 192.0.2.7, 404",
        "demo-nobody, 127.0.0.1, 404",
        "administrator, 127.0.0.1, 404",
    })
    void onlyInventedPeopleAreSignedInAsAndOnlyFromThisMachine(String number, String address, int status) {
        assertThat(mvc.post()
                        .uri("/log-ind/demo")
                        .param("number", number)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .hasStatus(status);
    }
}
