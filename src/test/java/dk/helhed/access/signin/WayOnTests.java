package dk.helhed.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayOnTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/min-side", "/medarbejdere?side=2&lang=en", "/maal/1#tabel", "/omraade/751?navn=%C3%85"})
    void leadsToThePagesOfTheSite(String path) {
        assertThat(WayOn.to(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "HTTPS://evil.example",
                "//evil.example/",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " //evil.example",
                "/ /evil.example",
                "javascript:alert(1)",
                "evil.example",
                "min-side",
                "/log-ind",
                "/log-ind/kode",
                "/log-ud",
                "/a\\b",
                "/\u0000",
                "/æ",
            })
    void leadsNowhereElse(String path) {
        assertThat(WayOn.to(path)).isEqualTo("/min-side");
    }

    @Test
    void leadsToOnesOwnPageWhenNothingIsSaid() {
        assertThat(WayOn.to(null)).isEqualTo("/min-side");
    }
}
