package dk.helhed.reports.language;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;

/** The form of a translation that could not be kept, with what stands in it. */
public record RefusedText(String place, Fields typed, Objections objections) {}
