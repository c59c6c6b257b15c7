package dk.helhed.projects;

import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all pages of an effort show around their own: its name, its phase and the way to its other pages.
 *
 * @param mayEdit whether whoever asks may write about it
 */
public record Frame(Effort effort, Tab current, boolean mayEdit) {

    /** The way from the register. */
    public List<Link> breadcrumb(Page page) {
        var register = Link.to(page.text("projects.title"), page.link("/projekter"));
        var title = effort.sheet().title();
        return current == Tab.SHEET
                ? List.of(register, new Link(title, "", true))
                : List.of(
                        register,
                        Link.to(title, page.link(effort.path())),
                        new Link(page.text(current.key()), "", true));
    }

    /** Its pages. */
    public List<Link> tabs(Page page) {
        return Stream.of(Tab.values())
                .map(tab -> new Link(page.text(tab.key()), page.link(tab.path(effort)), tab == current))
                .toList();
    }

    /** The title of the browser's window. */
    public String title(Page page) {
        return current == Tab.SHEET
                ? effort.sheet().title()
                : page.text(current.key()) + " · " + effort.sheet().title();
    }
}
