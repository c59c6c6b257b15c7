package dk.helhed.reports.section;

import dk.helhed.forms.Coded;

/** How far a section is. */
public enum SectionState implements Coded {
    DRAFT,
    READY;

    @Override
    public String key() {
        return "report.section.state." + code();
    }
}
