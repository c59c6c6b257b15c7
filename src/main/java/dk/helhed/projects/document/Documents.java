package dk.helhed.projects.document;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.FreeText;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Event;
import dk.helhed.projects.ProjectSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of efforts, as whoever asks may see them. */
@Service
@Transactional
public class Documents {

    private static final String KIND = "document";
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 120;

    private final DocumentRepository repository;
    private final Efforts efforts;
    private final EffortChanges changes;
    private final Surroundings surroundings;

    Documents(DocumentRepository repository, Efforts efforts, EffortChanges changes, Surroundings surroundings) {
        this.repository = repository;
        this.efforts = efforts;
        this.changes = changes;
        this.surroundings = surroundings;
    }

    /** What else documents need: how large they may be, the log, and the time. */
    @org.springframework.stereotype.Component
    record Surroundings(ProjectSettings settings, AuditLog log, Clock clock) {}

    /** Those that whoever asks may open, the latest first. */
    @Transactional(readOnly = true)
    public List<Document> of(Effort effort) {
        var staff = efforts.may(Efforts.READ, effort);
        return repository.of(effort.id()).stream()
                .filter(document -> staff || document.published())
                .toList();
    }

    /** The document of the effort, if whoever asks may open it. */
    @Transactional(readOnly = true)
    public Optional<Document> find(Effort effort, UUID id) {
        return repository
                .find(effort.id(), id)
                .filter(document -> document.published() || efforts.may(Efforts.READ, effort));
    }

    /** Its bytes. */
    @Transactional(readOnly = true)
    byte[] content(Document document) {
        return repository.content(document.id());
    }

    /** Puts a document on the effort if it is small enough and of a type that is taken. */
    Outcome<Document> add(Actor actor, Effort effort, String name, byte[] content, boolean published) {
        var most = surroundings.settings().documentMegabytes();
        if (content.length == 0) {
            return Outcome.refused("file", "document.none");
        }
        if (content.length > most * MEGABYTE) {
            return Outcome.refused("file", "document.large", most, content.length / MEGABYTE + 1);
        }
        var type = DocumentType.of(content);
        if (type.isEmpty()) {
            return Outcome.refused("file", "document.type");
        }
        if (repository.of(effort.id()).size() >= MOST) {
            return Outcome.refused("file", "document.many", MOST);
        }
        var document = new Document(
                UUID.randomUUID(),
                named(name, type.get()),
                type.get().media(),
                content.length,
                published,
                surroundings.clock().instant());
        repository.add(effort.id(), document, content, actor.person());
        surroundings.log().changed(KIND, document.id().toString(), null, document.logged());
        if (published) {
            changes.note(effort, Event.Kind.DOCUMENT, null, document.name());
        }
        return new Outcome.Done<>(document);
    }

    /** Lets everybody who sees the effort open the document, or staff only. */
    void publish(Document document, boolean published) {
        repository.publish(document.id(), published);
        var after = new Document.Logged(document.name(), document.size(), published);
        surroundings.log().changed(KIND, document.id().toString(), document.logged(), after);
    }

    void remove(Document document) {
        repository.remove(document.id());
        surroundings.log().changed(KIND, document.id().toString(), document.logged(), null);
    }

    /** The last part of the name, cut short, with the ending of the type. */
    private static String named(String name, DocumentType type) {
        var plain = FreeText.line(name.replaceAll(".*[/\\\\]", "").replaceAll("\\.[\\p{L}\\p{N}]{1,5}$", ""));
        var shown = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (shown.isEmpty() ? "dokument" : shown) + "." + type.extension();
    }
}
