package dk.helhed.yearcycle.round;

import java.util.List;

/**
 * What stands on a sheet, as typed.
 *
 * @param initiatives what is new
 * @param status how the committee's goals stand
 * @param obstacles what is in the way
 */
public record SheetText(String initiatives, String status, String obstacles) {

    static final List<String> NAMES = List.of("initiatives", "status", "obstacles");

    static final SheetText EMPTY = new SheetText("", "", "");

    /** Whether nothing is written. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** What stands in the field of the form. */
    public String of(String field) {
        return switch (field) {
            case "initiatives" -> initiatives;
            case "status" -> status;
            case "obstacles" -> obstacles;
            default -> throw new IllegalArgumentException("No question " + field);
        };
    }
}
