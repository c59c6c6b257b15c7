package dk.helhed.yearcycle.signal.compute;

import dk.helhed.yearcycle.Home;
import dk.helhed.yearcycle.Themes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Computes what the rules say about the home municipality today. */
@Component
class Computation {

    private final Home home;
    private final Themes themes;
    private final FigureFindings figures;
    private final ProjectFindings projects;
    private final Ledger ledger;

    Computation(Home home, Themes themes, FigureFindings figures, ProjectFindings projects, Ledger ledger) {
        this.home = home;
        this.themes = themes;
        this.figures = figures;
        this.projects = projects;
        this.ledger = ledger;
    }

    /**
     * Computes in the running transaction, and writes down what comes of it. Nothing while nobody knows which municipality it is.
     *
     * @param batch number of the newest import
     */
    Summary run(int batch, LocalDate today) {
        return home.municipality()
                .map(area -> ledger.write(
                        findings(new Surroundings(area, home.followed(), themes.all(), today)), batch, today))
                .orElse(Summary.NOTHING);
    }

    private List<Placed> findings(Surroundings around) {
        return Stream.concat(figures.of(around).stream(), projects.of(around).stream())
                .toList();
    }
}
