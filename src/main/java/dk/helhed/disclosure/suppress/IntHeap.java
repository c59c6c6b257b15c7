package dk.helhed.disclosure.suppress;

import java.util.Arrays;

/** Numbers of which the smallest comes out first. */
final class IntHeap {

    private int[] numbers = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        int at = size++;
        while (at > 0 && numbers[(at - 1) / 2] > number) {
            numbers[at] = numbers[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        numbers[at] = number;
    }

    int removeSmallest() {
        int smallest = numbers[0];
        int last = numbers[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && numbers[child + 1] < numbers[child]) {
                child++;
            }
            if (numbers[child] >= last) {
                break;
            }
            numbers[at] = numbers[child];
            at = child;
        }
        numbers[at] = last;
        return smallest;
    }
}
