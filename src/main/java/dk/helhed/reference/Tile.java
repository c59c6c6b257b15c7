package dk.helhed.reference;

/**
 * The square of a municipality on the tile-grid map, where each municipality has the same size.
 *
 * @param area code of the municipality
 * @param column from 0, west to east
 * @param row from 0, north to south
 * @param label four letters that tell it from all others
 */
public record Tile(String area, int column, int row, String label) {}
