package dk.helhed.projects.document;

import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of efforts, as whoever asks may see them. */
@Service
@Transactional(readOnly = true)
public class Documents {

    private final DocumentRepository repository;
    private final Efforts efforts;

    Documents(DocumentRepository repository, Efforts efforts) {
        this.repository = repository;
        this.efforts = efforts;
    }

    /** Those that whoever asks may open, the latest first. */
    public List<Document> of(Effort effort) {
        var staff = efforts.may(Efforts.READ, effort);
        return repository.of(effort.id()).stream()
                .filter(document -> staff || document.published())
                .toList();
    }

    /** The document of the effort, if whoever asks may open it. */
    public Optional<Document> find(Effort effort, UUID id) {
        return repository
                .find(effort.id(), id)
                .filter(document -> document.published() || efforts.may(Efforts.READ, effort));
    }

    /** Its bytes. */
    byte[] content(Document document) {
        return repository.content(document.id());
    }
}
