package dk.helhed.access.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param demo whether the invented people may sign in without a password; set by {@code ./helhed run --demo} only
 * @param address of the site as people write it, such as {@code https://helhed.kommune.dk}, which passkeys are bound to; null
 *     for the address of each request
 */
@ConfigurationProperties("helhed.sign-in")
record SignInSettings(
        @DefaultValue("false") boolean demo, @Nullable URI address) {}
