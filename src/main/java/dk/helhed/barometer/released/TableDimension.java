package dk.helhed.barometer.released;

import java.util.List;
import java.util.Optional;

/**
 * What figures are told by, such as area or sex.
 *
 * @param identity what makes it the same dimension in another table
 * @param members wider ones before those in them; the total first, except of years, which are never added
 */
public record TableDimension(String name, Label title, Kind kind, String identity, List<TableMember> members) {

    /** What the program itself must know about a dimension. */
    public enum Kind {
        YEAR,
        /** Municipalities are among its members. */
        AREA,
        OTHER
    }

    public TableDimension {
        members = List.copyOf(members);
    }

    public Optional<TableMember> member(String code) {
        return members.stream().filter(member -> member.code().equals(code)).findFirst();
    }
}
