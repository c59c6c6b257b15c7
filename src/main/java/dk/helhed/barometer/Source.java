package dk.helhed.barometer;

/** Who publishes a figure, and where to read it. */
public record Source(String name, String url) {}
