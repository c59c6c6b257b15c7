package dk.helhed.analytics.bitmap;

import java.util.List;

/** The members of a level in a file, numbered from 1 in their order; the missing come last, whether there are any or not. */
sealed interface Members {

    /** How many there are, the missing included. */
    int count();

    /** A member that is not the missing. */
    Member named(int number);

    /** The member with a number. */
    default Member of(int number) {
        return number == count() ? Member.MISSING : named(number);
    }

    /** Every whole number in a range, whether it occurs or not. Bands and groups are a range too, that of their positions. */
    record Range(long from, long to) implements Members {

        @Override
        public int count() {
            return Math.toIntExact(to - from + 2);
        }

        @Override
        public Member named(int number) {
            return new Member.Whole(from + number - 1);
        }
    }

    /**
     * Some values.
     *
     * @param values in their order
     */
    record Listed(List<Member> values) implements Members {

        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public int count() {
            return values.size() + 1;
        }

        @Override
        public Member named(int number) {
            return values.get(number - 1);
        }
    }
}
