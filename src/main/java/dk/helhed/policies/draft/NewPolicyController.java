package dk.helhed.policies.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.policies.PolicyIntake;
import dk.helhed.policies.PolicyTaken;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.wording.PolicyWording;
import dk.helhed.reference.Areas;
import dk.helhed.tables.FileProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page {@code /politikker/ny}: a policy is begun, from nothing, from the version before, or from a file. */
@Controller
@Door(Policies.EDIT)
class NewPolicyController {

    private static final String PATH = "/politikker/ny";

    private final VisiblePolicies policies;
    private final PolicyIntake intake;
    private final PolicyWording wording;
    private final Areas areas;

    NewPolicyController(VisiblePolicies policies, PolicyIntake intake, PolicyWording wording, Areas areas) {
        this.policies = policies;
        this.intake = intake;
        this.wording = wording;
        this.areas = areas;
    }

    @GetMapping(PATH)
    String blank(Page page, Model model) {
        return show(new NewPolicyForm("", "", "", "", ""), Objections.NONE, List.of(), page, model);
    }

    @PostMapping(PATH)
    String begin(NewPolicyForm sent, Page page, Model model, HttpServletResponse response) {
        var form = sent.complete();
        var problems = form.objections();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, new Objections(problems), List.of(), page, model);
        }
        if (policies.all().stream().anyMatch(policy -> policy.id().equals(form.policyId()))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var taken = List.of(Objection.of("id", "policy.new.taken", form.policyId()));
            return show(form, new Objections(taken), List.of(), page, model);
        }
        var text =
                form.text(form.basis()).isEmpty() ? form.empty() : form.copyOf(policies.find(form.text(form.basis())));
        return answer(form, intake.take(text, false), page, model, response);
    }

    @PostMapping(PATH + "/fil")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var form = new NewPolicyForm("", "", "", "", "");
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var none = List.of(Objection.of("file", "policy.new.no-file"));
            return show(form, new Objections(none), List.of(), page, model);
        }
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
        } catch (CharacterCodingException notUtf8) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var encoding = List.of(Objection.of("file", "policy.new.encoding"));
            return show(form, new Objections(encoding), List.of(), page, model);
        }
        return answer(form, intake.take(text, false), page, model, response);
    }

    private String answer(NewPolicyForm form, PolicyTaken taken, Page page, Model model, HttpServletResponse response) {
        return switch (taken) {
            case PolicyTaken.Added added -> to(added.policy().id(), page);
            case PolicyTaken.Changed changed -> to(changed.policy().id(), page);
            case PolicyTaken.Same same -> to(same.policy().id(), page);
            case PolicyTaken.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(form, Objections.NONE, refused.problems(), page, model);
            }
        };
    }

    private static String to(String id, Page page) {
        return "redirect:" + page.link("/politik/" + id + "/forloeb");
    }

    private String show(NewPolicyForm form, Objections objections, List<FileProblem> problems, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("policies", policies.all());
        model.addAttribute("areas", areas);
        model.addAttribute("form", form);
        model.addAttribute("objections", objections);
        model.addAttribute("problems", problems);
        return "policies/new";
    }
}
