package dk.helhed.barometer.released;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a table holds, in words.
 *
 * @param dataset name of the register data it is counted from
 * @param delivery number of the delivery
 * @param dimensions what the figures are told by, in order
 * @param figures what is counted
 */
public record TableContent(
        String dataset, Label datasetTitle, int delivery, List<TableDimension> dimensions, List<TableFigure> figures) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public TableContent {
        dimensions = List.copyOf(dimensions);
        figures = List.copyOf(figures);
    }

    public Optional<TableFigure> figure(String code) {
        return figures.stream().filter(figure -> figure.code().equals(code)).findFirst();
    }

    /** As the database keeps it. */
    public String written() {
        return JSON.writeValueAsString(this);
    }

    /** From the database. */
    public static TableContent read(String json) {
        return Objects.requireNonNull(JSON.readValue(json, TableContent.class));
    }
}
