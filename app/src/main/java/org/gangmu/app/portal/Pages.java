package org.gangmu.app.portal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The pages of a long list.
 *
 * @param page the one shown, from 1
 * @param count how many there are, at least 1
 */
public record Pages(int page, int count, int size) {

    /** The pages of {@code total} things, {@code size} a page; a page that is out of range becomes the nearest one. */
    public static Pages of(int total, int size, int asked) {
        int count = Math.max(1, (total + size - 1) / size);
        return new Pages(Math.max(1, Math.min(count, asked)), count, size);
    }

    /** The part of {@code all} that stands on this page. */
    public <T> List<T> part(List<T> all) {
        return all.subList(Math.min(all.size(), (page - 1) * size), Math.min(all.size(), page * size));
    }

    /** The numbers to offer: the first, the last, those near the one shown; 0 for a gap. */
    public List<Integer> offered() {
        var near = IntStream.rangeClosed(1, count)
                .filter(i -> i == 1 || i == count || Math.abs(i - page) <= 2)
                .boxed()
                .toList();
        var offered = new java.util.ArrayList<Integer>();
        int previous = 0;
        for (int number : near) {
            if (number > previous + 1) {
                offered.add(0);
            }
            offered.add(number);
            previous = number;
        }
        return List.copyOf(offered);
    }
}
