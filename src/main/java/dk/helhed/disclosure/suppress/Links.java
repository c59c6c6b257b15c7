package dk.helhed.disclosure.suppress;

/** Numbers that belong together, directly or through others: each group is known by its smallest. */
final class Links {

    private final int[] links;

    /** Numbers from 0 up to, but not, the size, each by itself. */
    Links(int size) {
        links = new int[size];
        for (int number = 0; number < size; number++) {
            links[number] = number;
        }
    }

    /** The smallest number of the group. */
    int first(int number) {
        int at = number;
        while (links[at] != at) {
            links[at] = links[links[at]];
            at = links[at];
        }
        return at;
    }

    void unite(int one, int other) {
        int a = first(one);
        int b = first(other);
        links[Math.max(a, b)] = Math.min(a, b);
    }
}
