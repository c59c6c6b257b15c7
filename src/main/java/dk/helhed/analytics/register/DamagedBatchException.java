package dk.helhed.analytics.register;

/** A file of a batch is missing, or is not the one that was stored. */
public final class DamagedBatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedBatchException(String dataset, StoredFile file) {
        super("Register batch %s/%d/%s".formatted(dataset, file.batch(), file.name()));
    }
}
