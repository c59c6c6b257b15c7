package dk.helhed.notices.mail;

import dk.helhed.access.Secret;
import java.net.IDN;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to. Nothing in it can end a line of the message or name a second address.
 *
 * @param address a local part of plain characters (RFC 5322, dot-atom) and a domain, which is written in ASCII if it has other
 *     letters
 * @param mark tells whether an address that was refused is still the person's
 */
record Recipient(String address, String mark) {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    /** The address as somebody typed it; empty if no mail server could take it. */
    static Optional<Recipient> of(String typed) {
        var at = typed.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL
                || !LOCAL.matcher(typed.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(typed.substring(at + 1))
                .map(domain -> typed.substring(0, at) + "@" + domain)
                .filter(address -> address.length() <= LONGEST)
                .map(address -> new Recipient(address, mark(typed)));
    }

    private static Optional<String> domain(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The mark of an address as somebody typed it, also of one that no mail can be sent to. */
    static String mark(String typed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(typed));
    }
}
