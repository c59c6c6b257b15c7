package dk.helhed.access.owner;

import dk.helhed.pages.Language;
import java.util.List;

/** A kind of thing that people own. Declared as a bean by the room that has such things. */
public interface OwnedKind {

    /** Its code, as in addresses: lower case, such as {@code indikator}. */
    String code();

    /** Every thing of the kind, in the order shown. */
    List<OwnedThing> things(Language language);

    /**
     * A thing as the list of owners shows it.
     *
     * @param id unique within its kind, fit to stand in an address
     * @param title in the language asked for
     * @param path of its page
     */
    record OwnedThing(String id, String title, String path) {}
}
