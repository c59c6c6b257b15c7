package dk.helhed.access.provider;

import dk.helhed.reference.LocalizedText;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One sign-in provider and what its answers mean here. Whatever is not set is empty, until {@link SettingsCheck} has seen to
 * it.
 *
 * @param id our own name of it, part of its addresses and kept with the roles it gives; never changed
 * @param name as it stands within a sentence, such as "kommunens login"
 * @param issuer the address that its answers are signed for
 * @param clientId what the provider calls Helhed
 * @param clientSecret what proves that it is Helhed that asks
 * @param scopes what is asked for
 * @param numberClaim the claim with the person's number, used to find the person the first time
 * @param nameClaim the claim with the person's name, used when the person is added
 * @param rolesClaim the claim with the groups or roles; a claim inside another is named with a dot
 * @param acr the levels of assurance that are good enough; empty if any is
 * @param createPeople whether somebody unknown who has a mapped group is added
 * @param mappings which roles follow from which groups
 */
record Provider(
        @DefaultValue("") String id,
        @DefaultValue Name name,
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String numberClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue List<String> acr,
        @DefaultValue("false") boolean createPeople,
        @DefaultValue List<Mapping> mappings) {

    /** The provider's name in the two languages of the pages. */
    record Name(
            @DefaultValue("") String da, @DefaultValue("") String en) {}

    /**
     * A role that follows from a group.
     *
     * @param group as the provider writes it
     * @param role the code of the role
     * @param unit the code of the unit where the role is held; empty for the whole municipality
     */
    record Mapping(
            @DefaultValue("") String group,
            @DefaultValue("") String role,
            @DefaultValue("") String unit) {}

    LocalizedText label() {
        return new LocalizedText(name.da(), name.en());
    }

    /** Where its pages are, as browsers compare it: scheme, host and port. */
    String origin() {
        return origin(issuer);
    }

    static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
