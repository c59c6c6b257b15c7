package dk.helhed.analytics.dataset;

import dk.helhed.reference.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a dataset.
 *
 * @param name as files and definitions write it: small letters, digits and underscores
 * @param codes what a column of codes may hold; null for every other type
 * @param missing the texts in files that say that there is no value, besides an empty field
 * @param required whether every row must have a value
 * @param least the lowest value of a number; null if it has no bound
 * @param most the highest value of a number; null if it has no bound
 * @param meaning null for a column that only definitions know what to do with
 */
public record Column(
        String name,
        LocalizedText title,
        ColumnType type,
        ColumnRole role,
        @Nullable CodeList codes,
        List<String> missing,
        boolean required,
        @Nullable Long least,
        @Nullable Long most,
        @Nullable ColumnMeaning meaning) {

    public Column {
        missing = List.copyOf(missing);
        if ((type == ColumnType.CODE) != (codes != null)) {
            throw new IllegalArgumentException("Only a column of codes has a code list: " + name);
        }
    }

    /** How its values are kept in a batch. */
    public StoredType storedType() {
        if (role == ColumnRole.PERSON) {
            return StoredType.BLOB;
        }
        return switch (type) {
            case INTEGER -> StoredType.of(least == null ? Long.MIN_VALUE : least, most == null ? Long.MAX_VALUE : most);
            case DECIMAL -> StoredType.DECIMAL;
            case TEXT -> StoredType.VARCHAR;
            case DATE -> StoredType.DATE;
            case BOOLEAN -> StoredType.BOOLEAN;
            case CODE -> codes == null ? StoredType.VARCHAR : codes.storedType();
        };
    }
}
