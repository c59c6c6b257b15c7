package dk.helhed.browser;

import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts one Keycloak for all tests that want it, while the program starts, and stops it when the test run ends. */
final class OneKeycloak implements BeforeAllCallback, ParameterResolver {

    private static final Namespace SHARED = Namespace.create(OneKeycloak.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        keycloak(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Keycloak.class;
    }

    @Override
    public Keycloak resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return keycloak(context);
    }

    private static Keycloak keycloak(ExtensionContext context) {
        return context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(Keycloak.class, any -> Keycloak.start(), Keycloak.class);
    }

    /** The municipality's provider, one that is down, and the municipality's once more for those who want stronger sign-in. */
    static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            provider(
                            0,
                            "kommune",
                            "kommunens login",
                            "the municipality's sign-in",
                            Keycloak.ADDRESS + "/realms/kommune")
                    .and(
                            "helhed.sign-in.providers[0].create-people=true",
                            "helhed.sign-in.providers[0].mappings[0].group=helhed-sagsbehandler",
                            "helhed.sign-in.providers[0].mappings[0].role=caseworker",
                            "helhed.sign-in.providers[0].mappings[1].group=helhed-revisor",
                            "helhed.sign-in.providers[0].mappings[1].role=auditor")
                    .applyTo(context);
            provider(1, "nede", "nabokommunens login", "the neighbor's sign-in", "http://127.0.0.1:1")
                    .applyTo(context);
            provider(2, "streng", "sikkert login", "strong sign-in", Keycloak.ADDRESS + "/realms/kommune")
                    .and("helhed.sign-in.providers[2].acr=substantial")
                    .applyTo(context);
        }

        private static TestPropertyValues provider(int place, String id, String danish, String english, String issuer) {
            var root = "helhed.sign-in.providers[" + place + "].";
            return TestPropertyValues.of(Map.of(
                    root + "id", id,
                    root + "name.da", danish,
                    root + "name.en", english,
                    root + "issuer", issuer,
                    root + "client-id", "helhed",
                    root + "client-secret", "an-invented-secret",
                    root + "roles-claim", "groups"));
        }
    }
}
