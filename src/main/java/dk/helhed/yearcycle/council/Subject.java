package dk.helhed.yearcycle.council;

/**
 * What a statement is about.
 *
 * @param id number of the proposal, or what the address of the report knows it by; empty for anything else
 */
public record Subject(SubjectKind kind, String id) {

    public static final Subject OTHER = new Subject(SubjectKind.OTHER, "");

    public static Subject proposal(int number) {
        return new Subject(SubjectKind.PROPOSAL, Integer.toString(number));
    }

    public static Subject report(String slug) {
        return new Subject(SubjectKind.REPORT, slug);
    }

    /** The path of its page; empty if it has none. */
    public String path() {
        return switch (kind) {
            case PROPOSAL -> "/forslag/" + id;
            case REPORT -> "/rapporter/" + id;
            case OTHER -> "";
        };
    }
}
