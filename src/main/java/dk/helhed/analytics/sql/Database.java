package dk.helhed.analytics.sql;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** A database that has the rows. For one thread, except that another may {@link #cancel()}. */
interface Database extends AutoCloseable {

    /** The rows, for a {@code from}. */
    String rows();

    Dialect dialect();

    /** Hands over the rows of an answer, while telling how far it is, from 0 to 1. */
    void read(String sql, Consumer<AnswerRow> taker, DoubleConsumer progress);

    /** Stops what runs now; it ends with a {@link dk.helhed.analytics.cube.CancelledException}. */
    void cancel();

    @Override
    void close();
}
