package dk.helhed.yearcycle.budget;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Page;
import java.util.Map;

/**
 * The form of a frame's amount.
 *
 * @param typed what stands in it
 */
public record FrameForm(Fields typed, Objections objections) {

    static FrameForm of(Frame frame, Page page) {
        return new FrameForm(fields(frame, page), Objections.NONE);
    }

    static Fields fields(Frame frame, Page page) {
        var kroner = frame.kroner();
        return Fields.of(Map.of(
                Fields.VERSION,
                Integer.toString(frame.version()),
                "kroner",
                kroner == null ? "" : TypedNumber.write(kroner, page.language())));
    }
}
