package dk.helhed.projects.register;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.projects.EffortFilter;
import dk.helhed.projects.EffortListing;
import dk.helhed.projects.Efforts;
import dk.helhed.tables.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /projekter}: the register of efforts. */
@Controller
@Door(Door.PUBLIC)
class RegisterController {

    static final String PATH = "/projekter";
    private static final String IMPORT = "projects.import";
    private static final int ROWS_ON_A_PAGE = 25;

    private final Efforts efforts;
    private final FilterForms forms;

    RegisterController(Efforts efforts, FilterForms forms) {
        this.efforts = efforts;
        this.forms = forms;
    }

    @GetMapping(PATH)
    String list(Fields query, @RequestParam(name = "side", defaultValue = "1") int side, Page page, Model model) {
        var filter = EffortFilter.of(query);
        var most = EffortListing.MOST_COUNTED / ROWS_ON_A_PAGE;
        var current = Math.clamp(side, 1, most);
        var listing = efforts.list(filter, (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE);
        model.addAttribute("page", page);
        model.addAttribute("filter", forms.of(filter, page));
        model.addAttribute("listing", listing);
        model.addAttribute("current", current);
        model.addAttribute("last", Math.max(1, (listing.hits() + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE));
        var changed = query.text("rettet");
        model.addAttribute("changed", changed.matches("\\d{1,4}") ? Integer.parseInt(changed) : 0);
        model.addAttribute("mayAdd", Actor.isHeld(Efforts.EDIT));
        model.addAttribute("mayImport", Actor.isHeld(IMPORT));
        model.addAttribute("hasExamples", Actor.isHeld(IMPORT) && efforts.hasExamples());
        model.addAttribute("downloads", downloads(filter, page));
        return "projects/register";
    }

    /** The list as files, narrowed like the page. */
    private static List<Download> downloads(EffortFilter filter, Page page) {
        var excel = new LinkedHashMap<>(filter.parameters());
        excel.put("dialect", Dialect.EXCEL_DA.code());
        return List.of(
                new Download(
                        page.text("download.name.xlsx"),
                        page.text("projects.files.xlsx"),
                        page.link(PATH + ".xlsx", filter.parameters())),
                new Download(
                        page.text("download.name.excel"),
                        page.text("projects.files.excel"),
                        page.link(PATH + ".csv", excel)),
                new Download(
                        page.text("download.name.csv"),
                        page.text("projects.files.csv"),
                        page.link(PATH + ".csv", filter.parameters())));
    }
}
