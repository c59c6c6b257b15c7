package dk.helhed.disclosure.suppress;

/** Counts what an elimination does, so that it is given up at the same point on every machine. */
final class Work {

    private final long most;
    private long done;

    /** As much as this may be done. */
    Work(long most) {
        this.most = most;
    }

    static Work withoutEnd() {
        return new Work(Long.MAX_VALUE);
    }

    /** So many numbers were multiplied. */
    void add(long numbers) {
        done += numbers;
    }

    boolean isTooMuch() {
        return done > most;
    }

    long done() {
        return done;
    }
}
