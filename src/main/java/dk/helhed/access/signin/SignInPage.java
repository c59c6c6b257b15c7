package dk.helhed.access.signin;

import dk.helhed.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What the page {@code /log-ind} shows: the ways in, and why one of them came to nothing. */
@Component
class SignInPage {

    private final DemoPeople demo;
    private final SignInWays ways;

    SignInPage(DemoPeople demo, SignInWays ways) {
        this.demo = demo;
        this.ways = ways;
    }

    /** Gives the template what it shows in any case. */
    void fill(ModelMap model) {
        model.addAttribute("demo", demo.all());
        model.addAttribute("ways", ways.all());
    }

    /**
     * The key of the sentence that tells why another way came to nothing; null if none did.
     *
     * @param problem the code of a {@link SignInProblem}
     * @param way the id of the way, whose name the template is given
     */
    @Nullable
    String problem(@Nullable String problem, @Nullable String way, Page page, ModelMap model) {
        var known = SignInProblem.of(problem);
        var tried = ways.find(way);
        if (known.isEmpty() || tried.isEmpty()) {
            return null;
        }
        model.addAttribute("about", tried.get().name().in(page.language().locale()));
        return known.get().key();
    }
}
