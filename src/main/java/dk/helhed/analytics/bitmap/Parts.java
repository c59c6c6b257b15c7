package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.expression.Column;
import java.util.ArrayList;
import java.util.List;

/** All rows of a request, part by part. */
record Parts(List<Part> all) {

    /** The slices of some files, each number of which is kept in as many digits in one as in the other. */
    static Parts of(List<FileIndex> files, Layout layout, List<Column> numbers) {
        var parts = new ArrayList<Part>();
        for (var file = 0; file < files.size(); file++) {
            var slices = files.get(file).slices();
            for (var slice = 0; slice < slices.size(); slice++) {
                var runs = layout.runs().get(file).get(slice);
                parts.add(new Part(runs, slices.get(slice).bitmaps()));
            }
        }
        var same = new Parts(parts);
        for (var number : numbers) {
            var digits = same.digits(number);
            same = new Parts(same.all().stream()
                    .map(part -> new Part(part.runs(), part.bitmaps().withDigits(number, digits)))
                    .toList());
        }
        return same;
    }

    /** In how many binary digits a number is kept. */
    int digits(Column number) {
        return all.stream()
                .mapToInt(part -> part.bitmaps().digits(number))
                .max()
                .orElse(1);
    }
}
