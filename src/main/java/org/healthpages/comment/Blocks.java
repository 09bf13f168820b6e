package org.healthpages.comment;

import java.time.Instant;
import java.util.List;

/** All blocks of an article's comments, the newest first. */
record Blocks(List<Block> newestFirst) {
    /** @param places comments that are on the page; {@code published} of them are not being checked */
    record Block(PlaceInTime begin, long places, long published) {
        Block(Instant beginsAt, long beginsWith, int places, int published) {
            this(new PlaceInTime(beginsAt, beginsWith), places, published);
        }
    }

    /** What must be passed over to come to a place on the page: all from {@code before} on, and some more. */
    record Start(PlaceInTime before, int passed) {}

    long places() {
        return newestFirst.stream().mapToLong(Block::places).sum();
    }

    long published() {
        return newestFirst.stream().mapToLong(Block::published).sum();
    }

    /** @param number of a place on the page, the newest one is 0 */
    Start startOf(long number) {
        PlaceInTime before = PlaceInTime.END;
        long left = number;
        for (Block block : newestFirst) {
            if (left < block.places()) {
                break;
            }
            left -= block.places();
            before = block.begin();
        }
        return new Start(before, Math.toIntExact(left));
    }

    /** Where the block of this place begins. */
    PlaceInTime beginOf(PlaceInTime place) {
        return newestFirst.stream()
                .map(Block::begin)
                .filter(begin -> begin.compareTo(place) <= 0)
                .findFirst()
                .orElse(CommentBlock.BEGINNING);
    }

    /** Where the next newer block begins. */
    PlaceInTime endOf(PlaceInTime place) {
        return newestFirst.stream()
                .map(Block::begin)
                .filter(begin -> begin.compareTo(place) > 0)
                .reduce(PlaceInTime.END, (newer, older) -> older);
    }
}
