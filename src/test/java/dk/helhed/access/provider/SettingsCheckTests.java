package dk.helhed.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsCheckTests {

    private static final String ROOT = "HELHED_SIGNIN_PROVIDERS_0_";

    private final Map<String, Object> environment = new TreeMap<>(Map.of(
            ROOT + "ID", "kommune",
            ROOT + "NAME_DA", "Kommunens login",
            ROOT + "NAME_EN", "The municipality's sign-in",
            ROOT + "ISSUER", "https://login.kommune.example/realms/ansatte",
            ROOT + "CLIENTID", "helhed",
            ROOT + "CLIENTSECRET", "an-invented-secret",
            ROOT + "MAPPINGS_0_GROUP", "helhed-sagsbehandler",
            ROOT + "MAPPINGS_0_ROLE", "caseworker"));

    /** As the program reads them at start. */
    private ProviderSettings settings() {
        var sources = new MutablePropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment));
        return new Binder(ConfigurationPropertySources.from(sources))
                .bindOrCreate("helhed.sign-in", ProviderSettings.class);
    }

    private List<SettingsProblem> problems() {
        return SettingsCheck.problems(settings().providers(), Set.of("caseworker"));
    }

    @Test
    void nothingIsWrongWithWhatIsWhole() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void withoutSettingsThereIsNoProvider() {
        environment.clear();

        assertThat(settings().providers()).isEmpty();
    }

    @Test
    void everySettingCanBeAnEnvironmentVariable() {
        environment.putAll(Map.of(
                ROOT + "SCOPES", "openid,profile,email",
                ROOT + "NUMBERCLAIM", "employee",
                ROOT + "NAMECLAIM", "display_name",
                ROOT + "ROLESCLAIM", "realm_access.roles",
                ROOT + "ACR", "substantial,high",
                ROOT + "CREATEPEOPLE", "true",
                ROOT + "MAPPINGS_0_UNIT", "team-nord"));

        assertThat(settings().providers())
                .containsExactly(new Provider(
                        "kommune",
                        new Provider.Name("Kommunens login", "The municipality's sign-in"),
                        "https://login.kommune.example/realms/ansatte",
                        "helhed",
                        "an-invented-secret",
                        List.of("openid", "profile", "email"),
                        "employee",
                        "display_name",
                        "realm_access.roles",
                        List.of("substantial", "high"),
                        true,
                        List.of(new Provider.Mapping("helhed-sagsbehandler", "caseworker", "team-nord"))));
    }

    @ParameterizedTest
    @CsvSource({
        "ID,               '',                          console.provider.missing",
        "ID,               Kommune,                     console.provider.id",
        "ID,               demo,                        console.provider.id",
        "NAME_EN,          '',                          console.provider.missing",
        "ISSUER,           '',                          console.provider.missing",
        "ISSUER,           http://login.kommune.example, console.provider.issuer",
        "ISSUER,           kommune,                     console.provider.issuer",
        "ISSUER,           'https://a b',               console.provider.issuer",
        "ISSUER,           https://me:secret@login.example, console.provider.issuer",
        "CLIENTID,         '',                          console.provider.missing",
        "CLIENTSECRET,     '',                          console.provider.missing",
        "SCOPES,           profile,                     console.provider.scopes",
        "MAPPINGS_0_GROUP, '',                          console.provider.missing",
        "MAPPINGS_0_ROLE,  '',                          console.provider.missing",
        "MAPPINGS_0_ROLE,  king,                        console.provider.role",
    })
    void whatIsWrongIsNamed(String setting, String value, String key) {
        environment.put(ROOT + setting, value);

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.arguments()).startsWith(ROOT + setting);
        });
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080/realms/a", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void onTheMachineItselfThereNeedBeNoTls(String issuer) {
        environment.put(ROOT + "ISSUER", issuer);

        assertThat(problems()).isEmpty();
    }

    @Test
    void twoProvidersCannotHaveOneId() {
        for (var setting : List.copyOf(environment.keySet())) {
            environment.put(setting.replace("_0_", "_1_"), environment.getOrDefault(setting, ""));
        }
        environment.put("HELHED_SIGNIN_PROVIDERS_1_MAPPINGS_0_GROUP", "b");
        environment.put("HELHED_SIGNIN_PROVIDERS_1_MAPPINGS_0_ROLE", "caseworker");

        assertThat(problems())
                .containsExactly(
                        SettingsProblem.of("console.provider.duplicate", "HELHED_SIGNIN_PROVIDERS_1_ID", "kommune"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        environment.keySet().removeIf(setting -> setting.endsWith("ISSUER") || setting.endsWith("SECRET"));

        assertThat(problems())
                .extracting(problem -> problem.arguments().getFirst())
                .containsExactly(ROOT + "ISSUER", ROOT + "CLIENTSECRET");
    }
}
