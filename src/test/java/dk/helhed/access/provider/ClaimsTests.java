package dk.helhed.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTests {

    private final Claims claims = new Claims(Map.of(
            "preferred_username", " abc@kommune.example ",
            "employee", 4711,
            "blank", "  ",
            "roles", List.of("a", "b", "a"),
            "one", "a",
            "mixed", List.of("a", 1, Map.of()),
            "realm_access", Map.of("roles", List.of("c")),
            "https://kommune.example/roles", List.of("d"),
            "resource_access", Map.of("helhed", Map.of("roles", List.of("e")))));

    @Test
    void aTextIsTakenWithoutTheSpaceAroundIt() {
        assertThat(claims.text("preferred_username")).contains("abc@kommune.example");
    }

    @Test
    void aNumberIsATextToo() {
        assertThat(claims.text("employee")).contains("4711");
    }

    @Test
    void whatIsBlankMissingOrNoTextIsEmpty() {
        assertThat(claims.text("blank")).isEmpty();
        assertThat(claims.text("unknown")).isEmpty();
        assertThat(claims.text("roles")).isEmpty();
        assertThat(claims.text("realm_access")).isEmpty();
    }

    @Test
    void aListIsTakenOnceEachAndASingleTextAsAListOfOne() {
        assertThat(claims.texts("roles")).containsExactly("a", "b");
        assertThat(claims.texts("one")).containsExactly("a");
        assertThat(claims.texts("mixed")).containsExactly("a");
        assertThat(claims.texts("unknown")).isEmpty();
        assertThat(claims.texts("employee")).isEmpty();
    }

    @Test
    void aDotLeadsIntoAClaim() {
        assertThat(claims.texts("realm_access.roles")).containsExactly("c");
        assertThat(claims.texts("resource_access.helhed.roles")).containsExactly("e");
        assertThat(claims.texts("realm_access.unknown")).isEmpty();
        assertThat(claims.texts("one.roles")).isEmpty();
    }

    @Test
    void aNameWithDotsIsLookedForAsItIsFirst() {
        assertThat(claims.texts("https://kommune.example/roles")).containsExactly("d");
        assertThat(claims.has("https://kommune.example/roles")).isTrue();
    }
}
