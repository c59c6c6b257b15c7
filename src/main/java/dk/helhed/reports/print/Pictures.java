package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;

/** Pictures in HTML: one thing with a description for those who do not see it. */
final class Pictures {

    /** Of the text on A4 with margins of 20 mm, in the pixels of style sheets (96 to an inch). */
    private static final double WIDTH = 640;

    private static final double GREATEST_HEIGHT = 800;

    private Pictures() {}

    static void write(Block.Picture picture, Medium medium, Markup html) {
        var drawing = Drawing.of(picture.svg()).describing(picture.description());
        if (medium == Medium.PAPER) {
            var width = Math.min(WIDTH, GREATEST_HEIGHT / drawing.ratio());
            drawing.sized(width, width * drawing.ratio()).in(Typeface.FAMILIES);
        }
        html.open("div", "class", "picture").raw(drawing.toString());
        html.element("p", picture.caption(), "class", "caption").close("div");
    }
}
