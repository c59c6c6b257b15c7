package dk.helhed.disclosure.suppress;

/** What protection has to do with a cell before it begins. */
enum Role {
    /** Shown to everybody whatever happens: a known zero, a cell that must be shown, a cell shown before. */
    KNOWN,
    /** Must be hidden, and must not be computable. */
    PROTECTED,
    /** Hidden before without a reason of its own: it stays hidden, and need not be protected again. */
    KEPT_BACK,
    /** Shown unless hiding it is needed to protect another. */
    OPEN
}
