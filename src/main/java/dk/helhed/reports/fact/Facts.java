package dk.helhed.reports.fact;

import dk.helhed.reference.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a report knows.
 *
 * @param asOf figures are those known at the end of this day
 * @param readOn the day on which projects, pools and the rest were read; they are as they stood then
 * @param policies those that the municipality follows
 * @param figures that the themes speak of, each once, in their order
 * @param national the goals of the national barometer in the municipality
 * @param batches that the figures came with, by number
 */
public record Facts(
        int year,
        LocalDate asOf,
        LocalDate readOn,
        String municipality,
        LocalizedText name,
        List<Named> policies,
        List<ThemeFact> themes,
        List<FigureFact> figures,
        List<GoalFact> national,
        SteeringFact steering,
        List<PoolFact> pools,
        YearFacts yearly,
        List<MoneyFact> money,
        List<LedgerFact> ledger,
        List<BatchFact> batches) {

    public Facts {
        policies = List.copyOf(policies);
        themes = List.copyOf(themes);
        figures = List.copyOf(figures);
        national = List.copyOf(national);
        pools = List.copyOf(pools);
        money = List.copyOf(money);
        ledger = List.copyOf(ledger);
        batches = List.copyOf(batches);
    }

    /** Something with an address. */
    public record Named(String title, String path) {}

    /**
     * A goal of the national barometer.
     *
     * @param deciding codes of the indicators that decide it here
     */
    public record GoalFact(String code, LocalizedText title, Move move, List<String> deciding) {
        public GoalFact {
            deciding = List.copyOf(deciding);
        }
    }

    /** A batch of figures, as the register of batches has it. */
    public record BatchFact(int number, LocalDate importedOn, String file, String sha256) {}

    /** The figure with the key. */
    public Optional<FigureFact> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /** The committees that answer for themes, each once, in the order of the themes. */
    public List<String> committees() {
        return themes.stream()
                .flatMap(theme -> Optional.ofNullable(theme.committee()).stream())
                .distinct()
                .toList();
    }
}
