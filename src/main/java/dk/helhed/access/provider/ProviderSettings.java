package dk.helhed.access.provider;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sign-in providers, in the order of their buttons. Usually one.
 *
 * @param providers empty where people sign in with local accounts only
 */
@ConfigurationProperties("helhed.sign-in")
record ProviderSettings(@DefaultValue List<Provider> providers) {

    ProviderSettings {
        providers = List.copyOf(providers);
    }

    Optional<Provider> find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }
}
