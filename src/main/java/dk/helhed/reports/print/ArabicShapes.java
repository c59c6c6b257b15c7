package dk.helhed.reports.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts text from right to left into the order of paper, its letters joined.
 *
 * <p>The shaping library writes vowel marks as signs with a place of their own, or above a stroke that lengthens the word.
 * Here they become marks again, which the typeface puts above the letter before.
 */
final class ArabicShapes implements BidiReorderer {

    /** Vowel marks with a place of their own, and those on a stroke: Unicode block Arabic Presentation Forms-B. */
    private static final Map<Integer, Integer> MARKS = Map.ofEntries(
            Map.entry(0xFE70, 0x064B),
            Map.entry(0xFE71, 0x064B),
            Map.entry(0xFE72, 0x064C),
            Map.entry(0xFE74, 0x064D),
            Map.entry(0xFE76, 0x064E),
            Map.entry(0xFE77, 0x064E),
            Map.entry(0xFE78, 0x064F),
            Map.entry(0xFE79, 0x064F),
            Map.entry(0xFE7A, 0x0650),
            Map.entry(0xFE7B, 0x0650),
            Map.entry(0xFE7C, 0x0651),
            Map.entry(0xFE7D, 0x0651),
            Map.entry(0xFE7E, 0x0652),
            Map.entry(0xFE7F, 0x0652));

    private final BidiReorderer library = new ICUBidiReorderer();

    @Override
    public String reorderRTLTextToLTR(String text) {
        return library.reorderRTLTextToLTR(text);
    }

    @Override
    public String shapeText(String text) {
        return library.shapeText(text)
                .codePoints()
                .mapToObj(letter -> Character.toString(MARKS.getOrDefault(letter, letter)))
                .collect(Collectors.joining());
    }

    @Override
    public String deshapeText(String text) {
        return library.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
