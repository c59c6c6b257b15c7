package dk.helhed.projects.document;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.FreeText;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Event;
import dk.helhed.projects.ProjectSettings;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts documents on efforts and takes them away, and notes it. Whether somebody may is asked before. */
@Service
@Transactional
class DocumentChanges {

    private static final String KIND = "document";
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 120;

    private final DocumentRepository repository;
    private final EffortChanges changes;
    private final ProjectSettings settings;
    private final AuditLog log;
    private final Clock clock;

    DocumentChanges(
            DocumentRepository repository, EffortChanges changes, ProjectSettings settings, AuditLog log, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** Puts a document on the effort if it is small enough and of a type that is taken. */
    Outcome<Document> add(Actor actor, Effort effort, String name, byte[] content, boolean published) {
        var most = settings.documentMegabytes();
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
                clock.instant());
        repository.add(effort.id(), document, content, actor.person());
        log.changed(KIND, document.id().toString(), null, document.logged());
        if (published) {
            changes.note(effort, Event.Kind.DOCUMENT, null, document.name());
        }
        return new Outcome.Done<>(document);
    }

    /** Lets everybody who sees the effort open the document, or staff only. */
    void publish(Document document, boolean published) {
        repository.publish(document.id(), published);
        var after = new Document.Logged(document.name(), document.size(), published);
        log.changed(KIND, document.id().toString(), document.logged(), after);
    }

    void remove(Document document) {
        repository.remove(document.id());
        log.changed(KIND, document.id().toString(), document.logged(), null);
    }

    /** The last part of the name, cut short, with the ending of the type. */
    private static String named(String name, DocumentType type) {
        var plain = FreeText.line(name.replaceAll(".*[/\\\\]", "").replaceAll("\\.[\\p{L}\\p{N}]{1,5}$", ""));
        var shown = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (shown.isEmpty() ? "dokument" : shown) + "." + type.extension();
    }
}
