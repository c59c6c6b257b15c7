package dk.helhed.tables;

import java.util.List;

/** Takes the rows of a file, one after the other. */
public interface RowTaker {

    /**
     * Takes the next row.
     *
     * @param line where it begins, from 1
     * @return false when no more rows are wanted
     */
    boolean next(List<String> fields, long line);

    /** Is told that from here on no row can be told from the next. */
    void refuse(RowError error);
}
