package dk.helhed.barometer.release;

import dk.helhed.barometer.calculation.InternalFigure;
import dk.helhed.barometer.released.ReleasedLine;

/**
 * A figure beside what will be shown of it. For staff only.
 *
 * @param why the word of the reason for which it is hidden; empty if it is shown
 */
public record ComparedLine(InternalFigure counted, ReleasedLine shown, String why) {}
