package dk.helhed.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which origin class and country of origin a person has, from facts about the person and the parents.
 *
 * <p>Danish origin: at least one parent is both a Danish citizen and born in Denmark, whatever the person's own place of birth
 * and citizenship. Immigrant: born abroad without such a parent. Descendant: born in Denmark without such a parent. Where
 * nothing is known of the parents, a Danish citizen born in Denmark is of Danish origin.
 *
 * <p>Country of origin: where no parent is known, an immigrant's country of birth and a descendant's citizenship; else the
 * country of birth of the mother, or of the father if only he is known, and that parent's citizenship if it is Denmark.
 *
 * <p>Greenland and the Faroe Islands count as Denmark. A child of two parents born in Denmark is a descendant as long as
 * neither is a Danish citizen, so the class can change later: derive it anew from each year's facts. Source: Statistics
 * Denmark, documentation of the concepts Herkomst and Oprindelsesland; integrationsbarometer.dk, statistiske definitioner.
 */
public final class OriginRule {

    private OriginRule() {}

    /**
     * A country as the rule sees it.
     *
     * @param code any code that tells countries apart
     */
    public record Land(String code, CountryGroup group) {

        boolean isDenmark() {
            return group == CountryGroup.DANISH;
        }
    }

    /**
     * Where somebody was born and is a citizen.
     *
     * @param born null if unknown
     * @param citizenship null if unknown
     */
    public record Ties(@Nullable Land born, @Nullable Land citizenship) {

        private static final Ties UNKNOWN = new Ties(null, null);

        boolean areKnown() {
            return born != null || citizenship != null;
        }

        boolean areDanish() {
            return born != null && citizenship != null && born.isDenmark() && citizenship.isDenmark();
        }

        /** The country that the ties point to: that of birth, or of citizenship if born in Denmark. */
        @Nullable
        Land country() {
            return born == null || born.isDenmark() ? citizenship : born;
        }
    }

    /** What the rule found. */
    public record Origin(OriginClass type, Land country) {}

    /** The ties of nobody that is known. */
    public static Ties unknown() {
        return Ties.UNKNOWN;
    }

    /**
     * The class and country of origin. Empty if the facts do not tell: the place of birth is unknown without a parent of Danish
     * ties, or no country other than Denmark can be found for an immigrant or descendant.
     */
    public static Optional<Origin> of(Ties person, Ties mother, Ties father) {
        var born = person.born();
        if (mother.areDanish() || father.areDanish()) {
            return Optional.of(danish(mother.areDanish() ? mother : father));
        }
        if (born == null) {
            return Optional.empty();
        }
        var parentsAreUnknown = !mother.areKnown() && !father.areKnown();
        if (parentsAreUnknown && person.areDanish()) {
            return Optional.of(danish(person));
        }
        var country = parentsAreUnknown ? own(person, born) : (mother.areKnown() ? mother : father).country();
        return Optional.ofNullable(country)
                .filter(land -> !land.isDenmark())
                .map(land -> new Origin(type(born.isDenmark(), land), land));
    }

    private static @Nullable Land own(Ties person, Land born) {
        return born.isDenmark() ? person.citizenship() : born;
    }

    private static Origin danish(Ties ties) {
        var born = ties.born();
        if (born == null) {
            throw new IllegalArgumentException("No country of birth: " + ties);
        }
        return new Origin(OriginClass.DANISH_ORIGIN, born);
    }

    private static OriginClass type(boolean bornInDenmark, Land country) {
        var isWestern = country.group() == CountryGroup.WESTERN;
        if (bornInDenmark) {
            return isWestern ? OriginClass.DESCENDANT_WESTERN : OriginClass.DESCENDANT_NON_WESTERN;
        }
        return isWestern ? OriginClass.IMMIGRANT_WESTERN : OriginClass.IMMIGRANT_NON_WESTERN;
    }
}
