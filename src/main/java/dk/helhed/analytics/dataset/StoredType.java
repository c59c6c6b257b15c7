package dk.helhed.analytics.dataset;

import java.util.stream.Stream;

/** How the values of a column are kept in a batch. */
public enum StoredType {
    /** Whole numbers of 8 bits. */
    TINYINT(Byte.MIN_VALUE, Byte.MAX_VALUE),
    /** Whole numbers of 16 bits. */
    SMALLINT(Short.MIN_VALUE, Short.MAX_VALUE),
    /** Whole numbers of 32 bits. */
    INTEGER(Integer.MIN_VALUE, Integer.MAX_VALUE),
    /** Whole numbers of 64 bits. */
    BIGINT(Long.MIN_VALUE, Long.MAX_VALUE),
    /** Exact numbers with four decimals. */
    DECIMAL(0, 0),
    VARCHAR(0, 0),
    DATE(0, 0),
    BOOLEAN(0, 0),
    /** Bytes: a pseudonym. */
    BLOB(0, 0);

    private final long least;
    private final long most;

    StoredType(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** The smallest type of whole numbers that holds them all. */
    static StoredType of(long least, long most) {
        return Stream.of(TINYINT, SMALLINT, INTEGER, BIGINT)
                .filter(type -> type.least <= least && most <= type.most)
                .findFirst()
                .orElseThrow();
    }
}
