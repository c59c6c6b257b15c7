package dk.helhed.opendata.api;

import dk.helhed.barometer.Figures;
import java.util.List;

/**
 * One figure with its history.
 *
 * @param current the version in force
 * @param earlier versions it replaced, newest first
 */
record FigureAnswer(VersionAnswer current, List<VersionAnswer> earlier) {

    static FigureAnswer of(Figures.Figure figure) {
        return new FigureAnswer(
                VersionAnswer.of(figure.current()),
                figure.earlier().stream().map(VersionAnswer::of).toList());
    }
}
