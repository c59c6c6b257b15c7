package dk.helhed.access.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param demo whether the invented people may sign in without a password; set by {@code ./helhed run --demo} only
 */
@ConfigurationProperties("helhed.sign-in")
record SignInSettings(@DefaultValue("false") boolean demo) {}
