package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/** Tables of one flat dimension with the codes 0, 1, 2 and so on. */
final class OneLine {

    private OneLine() {}

    static Table of(long... values) {
        var codes =
                IntStream.range(0, values.length).mapToObj(Integer::toString).toList();
        var builder = Table.counts("line", List.of(Dimension.flat("code", codes)));
        for (int i = 0; i < values.length; i++) {
            builder.add(List.of(codes.get(i)), values[i]);
        }
        return builder.build();
    }
}
