package dk.helhed.reference;

import java.util.List;
import org.springframework.stereotype.Component;

/** Countries of origin, as far as our sources name them. Not a complete list of the world. */
@Component
public class Countries {

    private final List<Country> all = CodeList.read("countries.csv", Countries::toCountry);

    Countries() {}

    /** In Danish alphabetical order. */
    public List<Country> all() {
        return all;
    }

    private static Country toCountry(CodeList.Row row) {
        return new Country(
                row.textOrNull("iso2"),
                row.textOrNull("dst_code"),
                row.name(),
                row.oneOf("group", CountryGroup.class),
                row.date("menapt_from"),
                row.text("source"));
    }
}
