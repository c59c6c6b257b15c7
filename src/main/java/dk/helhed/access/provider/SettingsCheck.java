package dk.helhed.access.provider;

import dk.helhed.access.provider.Provider.Mapping;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong in the settings of the sign-in providers. Settings are named as environment variables name them. */
final class SettingsCheck {

    private static final String ROOT = "HELHED_SIGNIN_PROVIDERS_";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What sessions say of those who came in without a provider. */
    private static final Set<String> TAKEN = Set.of("password", "code", "passkey", "demo");

    private final Set<String> roles;
    private final Set<String> ids = new HashSet<>();
    private final List<SettingsProblem> problems = new ArrayList<>();

    private SettingsCheck(Set<String> roles) {
        this.roles = roles;
    }

    /**
     * All that is wrong, in the order of the settings.
     *
     * @param roles the codes of all roles
     */
    static List<SettingsProblem> problems(List<Provider> providers, Set<String> roles) {
        var check = new SettingsCheck(roles);
        for (int i = 0; i < providers.size(); i++) {
            check.check(ROOT + i + "_", providers.get(i));
        }
        return check.problems;
    }

    private void check(String root, Provider provider) {
        checkId(root + "ID", provider.id());
        checkIssuer(root + "ISSUER", provider.issuer());
        require(root + "NAME_DA", provider.name().da());
        require(root + "NAME_EN", provider.name().en());
        require(root + "CLIENTID", provider.clientId());
        require(root + "CLIENTSECRET", provider.clientSecret());
        require(root + "NUMBERCLAIM", provider.numberClaim());
        require(root + "NAMECLAIM", provider.nameClaim());
        require(root + "ROLESCLAIM", provider.rolesClaim());
        if (!provider.scopes().contains("openid")) {
            wrong("console.provider.scopes", root + "SCOPES", String.join(",", provider.scopes()));
        }
        for (int i = 0; i < provider.mappings().size(); i++) {
            check(root + "MAPPINGS_" + i + "_", provider.mappings().get(i));
        }
    }

    private void check(String root, Mapping mapping) {
        require(root + "GROUP", mapping.group());
        if (require(root + "ROLE", mapping.role()) && !roles.contains(mapping.role())) {
            wrong("console.provider.role", root + "ROLE", mapping.role(), String.join(", ", roles));
        }
    }

    private void checkId(String setting, String id) {
        if (!require(setting, id)) {
            return;
        }
        if (!id.matches("[a-z][a-z0-9-]{0,39}") || TAKEN.contains(id)) {
            wrong("console.provider.id", setting, id);
        } else if (!ids.add(id)) {
            wrong("console.provider.duplicate", setting, id);
        }
    }

    private void checkIssuer(String setting, String issuer) {
        if (require(setting, issuer) && !isSafe(issuer)) {
            wrong("console.provider.issuer", setting, issuer);
        }
    }

    /** Whether what is sent there cannot be read on the way. */
    static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean require(String setting, String value) {
        if (value.isBlank()) {
            wrong("console.provider.missing", setting);
            return false;
        }
        return true;
    }

    private void wrong(String key, String... arguments) {
        problems.add(SettingsProblem.of(key, arguments));
    }
}
