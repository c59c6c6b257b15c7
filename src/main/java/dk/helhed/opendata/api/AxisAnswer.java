package dk.helhed.opendata.api;

import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableWording;
import java.util.List;

/** What the figures of a table are told by. */
record AxisAnswer(String dimension, String title, List<MemberAnswer> members) {

    static AxisAnswer of(TableDimension dimension, TableWording wording) {
        return new AxisAnswer(
                dimension.name(),
                wording.of(dimension.title()),
                dimension.members().stream()
                        .map(member -> new MemberAnswer(member.code(), wording.of(member.label()), member.parent()))
                        .toList());
    }
}
