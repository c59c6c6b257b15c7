package dk.helhed.projects.application;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.pages.NotFoundException;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.ProjectSettings;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applications as whoever asks may see them: a draft those who may write about its effort, one that was sent also those who
 * review or decide within reach.
 */
@Service
@Transactional(readOnly = true)
public class Applications {

    /** To judge applications. */
    public static final String REVIEW = "applications.review";

    /** To grant and refuse what is applied for. */
    public static final String DECIDE = "applications.decide";

    private final ApplicationRepository repository;
    private final Efforts efforts;
    private final Access access;
    private final ProjectSettings settings;

    Applications(ApplicationRepository repository, Efforts efforts, Access access, ProjectSettings settings) {
        this.repository = repository;
        this.efforts = efforts;
        this.access = access;
        this.settings = settings;
    }

    /** An application with its effort. */
    public record Found(Application application, Effort effort) {}

    /**
     * The application with the id.
     *
     * @throws NotFoundException if there is none, or the actor may not see it
     */
    public Found find(Actor actor, UUID id) {
        return repository
                .find(id)
                .map(this::withEffort)
                .filter(found -> isVisible(actor, found))
                .orElseThrow(() -> new NotFoundException("application.none"));
    }

    /**
     * The application with the id, for somebody who wants to do something with it.
     *
     * @throws NotFoundException if there is none within the reach of the permission; and for reviewers and deciders, if it is a
     *     draft
     */
    public Found find(Actor actor, String permission, UUID id) {
        return repository
                .find(id)
                .map(this::withEffort)
                .filter(found -> access.may(actor, permission, found.effort().place()))
                .filter(found ->
                        permission.equals(Efforts.EDIT) || found.application().state() != ApplicationState.DRAFT)
                .orElseThrow(() -> new NotFoundException("application.none"));
    }

    private Found withEffort(Application application) {
        return new Found(application, efforts.find(application.effort()).orElseThrow());
    }

    private boolean isVisible(Actor actor, Found found) {
        var place = found.effort().place();
        return access.may(actor, Efforts.EDIT, place)
                || (found.application().state() != ApplicationState.DRAFT
                        && (access.may(actor, REVIEW, place) || access.may(actor, DECIDE, place)));
    }

    /** The latest application of an effort, whatever its state. */
    public Optional<Application> latest(Effort effort) {
        return repository.latest(effort.id());
    }

    /** How large an application is. */
    public Size size(Application application) {
        return Size.of(application.answers().ask().amount(), settings);
    }
}
