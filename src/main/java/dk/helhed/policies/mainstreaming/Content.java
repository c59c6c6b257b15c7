package dk.helhed.policies.mainstreaming;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a check says. A text that is not answered is empty. */
public record Content(Item item, NormalOffer offer, Involvement involvement, Result result) {

    /**
     * What is checked.
     *
     * @param unit the unit that brings it forward
     * @param day when it is decided or begins
     */
    public record Item(
            Occasion occasion,
            String title,
            String committee,
            int unit,
            LocalDate day,
            String agendaReference,
            String link) {}

    /**
     * Whether everybody can use the normal offer.
     *
     * @param excluded who cannot
     * @param help what helps them; null if not answered
     * @param reason why that helps
     */
    public record NormalOffer(
            Usable usable, String excluded, @Nullable Help help, String reason) {}

    /**
     * Who was involved.
     *
     * @param who empty if nobody was
     * @param how they were
     * @param cameOfIt what they said, and what came of it
     */
    public record Involvement(Set<Involved> who, String how, String cameOfIt) {

        public Involvement {
            who = Set.copyOf(who);
        }
    }

    /**
     * What became of the item because of the check.
     *
     * @param published whether everybody may read the text
     */
    public record Result(Effect effect, String text, boolean published) {}
}
