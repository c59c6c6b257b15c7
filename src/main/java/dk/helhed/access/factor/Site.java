package dk.helhed.access.factor;

/**
 * The site that passkeys are made for. They are bound to it by the browser.
 *
 * @param host without port; passkeys made on it work on every port
 * @param origin with scheme, and with the port if it is an unusual one
 */
public record Site(String host, String origin) {}
