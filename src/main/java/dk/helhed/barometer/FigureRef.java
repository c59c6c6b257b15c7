package dk.helhed.barometer;

/**
 * Names the figures of an indicator in an area.
 *
 * @param indicator code as files write it: {@code 1.2}, {@code 751-1} (the series it is counted in on the day
 *     asked for), {@code 751-1.v1}, {@code 1.2.ref}
 * @param area code of the area
 */
public record FigureRef(String indicator, String area) {}
