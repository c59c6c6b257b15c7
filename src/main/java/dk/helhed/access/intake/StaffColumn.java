package dk.helhed.access.intake;

import dk.helhed.tables.NamedColumn;
import java.util.List;

/** The columns of a file of people and units, with the names a file may give them. */
enum StaffColumn implements NamedColumn {
    UNIT_CODE("unit_code", "enhedskode"),
    UNIT_NAME("unit_name", "enhed"),
    UNIT_KIND("unit_kind", "slags"),
    PARENT_CODE("parent_code", "overenhed"),
    NUMBER("number", "brugernavn"),
    NAME("name", "navn"),
    EMAIL("email", "e-mail"),
    LANGUAGE("language", "sprog"),
    ROLE("role", "rolle"),
    ROLE_UNIT("role_unit", "rolleenhed"),
    FROM("from", "fra"),
    TO("to", "til"),
    LEFT_ON("left_on", "fratrådt");

    private final String english;
    private final String danish;

    StaffColumn(String english, String danish) {
        this.english = english;
        this.danish = danish;
    }

    @Override
    public List<String> names() {
        return List.of(english, danish);
    }
}
