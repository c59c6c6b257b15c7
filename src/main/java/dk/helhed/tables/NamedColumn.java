package dk.helhed.tables;

import java.util.List;

/** A column that a kind of file may have. Implemented by an enum for each kind. */
public interface NamedColumn {

    /** The names a file may give it, in lower case; preferred name first. */
    List<String> names();
}
