package dk.helhed.reports.paper;

/**
 * A template with its text.
 *
 * @param text as it is edited, in YAML
 * @param version counts the municipality's changes; 0 if it stands as it came along
 */
public record StoredTemplate(String id, String name, String text, int version) {

    /** The path of its page. */
    public String path() {
        return "/indstillinger/skabeloner/" + id;
    }
}
