package dk.helhed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JteTextTests {

    @Test
    void findsTextBetweenTags() {
        assertThat(JteText.of("<p class=\"lead\">Hej ${page.text(\"a.b\")} verden</p>")
                        .split("\\s+"))
                .containsExactly("", "Hej", "verden");
    }

    @Test
    void findsTextInContentBlocks() {
        assertThat(JteText.of("@template.layout.page(title = f(\"x\"), content = @`<h1>Hej</h1>@if(a.b())ja@endif`)"))
                .contains("Hej")
                .contains("ja")
                .doesNotContain("title")
                .doesNotContain("x")
                .doesNotContain("endif");
    }

    @Test
    void findsTextInAttributesThatAreShown() {
        assertThat(JteText.of("<img alt=\"Et kort\" class=\"map\">"))
                .contains("Et kort")
                .doesNotContain("map");
    }

    @Test
    void passesOverDirectivesExpressionsAndComments() {
        assertThat(JteText.of(
                        "@import a.B\n@param String c = \"d\"\n<%-- e --%>!{var f = \"}\";}@for(var g : h)${g}@endfor"))
                .isBlank();
    }
}
