package dk.helhed.analytics.expression;

/** A column of the rows. */
public record Column(String name, Kind kind) implements Operand {

    @Override
    public boolean isMissing(Row row) {
        return row.isMissing(this);
    }

    @Override
    public long number(Row row) {
        return row.number(this);
    }

    @Override
    public String text(Row row) {
        return row.text(this);
    }
}
