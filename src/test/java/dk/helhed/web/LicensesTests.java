package dk.helhed.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Pages;
import dk.helhed.pages.Texts;
import gg.jte.springframework.boot.autoconfigure.JteAutoConfiguration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(LicensesController.class)
@ImportAutoConfiguration(JteAutoConfiguration.class)
@Import({Texts.class, Pages.class, Answers.class, WholePages.class})
class LicensesTests {

    private final Parts parts = Parts.read();

    @Autowired
    private MockMvcTester mvc;

    @Test
    void nothingIsShippedWithoutALicense() {
        assertThat(Stream.concat(parts.libraries().stream(), parts.packages().stream()))
                .allSatisfy(part -> {
                    assertThat(part.version()).as(part.name()).isNotBlank();
                    assertThat(part.licenses())
                            .as(part.name())
                            .isNotEmpty()
                            .allMatch(Predicate.not(String::isBlank))
                            .doesNotContain("UNLICENSED");
                });
    }

    @Test
    void whatOnlyBuildsOrTestsIsNotListed() {
        assertThat(parts.libraries())
                .extracting(Part::name)
                .isNotEmpty()
                .doesNotContain("com.tngtech.archunit:archunit", "org.mockito:mockito-core");
        assertThat(parts.packages()).extracting(Part::name).isNotEmpty().doesNotContain("jsonstat-toolkit");
    }

    @Test
    void thePageNamesWhatHelhedIsMadeOf() {
        assertThat(mvc.get().uri("/om/licenser"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Licenser</h1>")
                .containsPattern(row("org.springframework:spring-core", "7\\.[\\d.]+", "Apache-2.0"))
                .containsPattern(row("org.postgresql:postgresql", "42\\.[\\d.]+", "BSD-2-Clause"))
                .containsPattern(row("dkfds", "11\\.[\\d.]+", "\\(MIT AND OFL-1.1 AND Apache-2.0\\)"))
                .containsPattern(row("vega", "6\\.[\\d.]+", "BSD-3-Clause"));
    }

    @Test
    void thePageIsInEnglishToo() {
        assertThat(mvc.get().uri("/om/licenser?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Licenses</h1>")
                .contains("The Danish government design system");
    }

    private static String row(String name, String version, String license) {
        var pieces = name.replaceAll("[.:/-]", "$0(?:<wbr>)?");
        return "(?s)>\\s*" + pieces + "<wbr>\\s*</a>\\s*</th>\\s*<td>" + version + "</td>\\s*<td>" + license + "</td>";
    }
}
