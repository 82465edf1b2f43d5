package org.cityprofiles.servlet.oembed;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The room that the markup of an answer takes, in CSS pixels. Immutable.
 *
 * @param width of the frame
 * @param frameHeight the height of the frame
 * @param height the height of all: the frame, and above it the link, which consumers may show or hide
 */
public record EmbedSize(int width, int frameHeight, int height) {
    /** As wide as a column of text, where the consumer does not say how much room there is. */
    private static final int USUAL_WIDTH = 600;

    /** No view becomes wider by having more room. */
    private static final int MOST_WIDTH = 1_000;

    /** In less room, views would be laid out as in this. */
    private static final int LEAST_LAYOUT = 240;

    /**
     * The room that a consumer has.
     *
     * @param width at most so wide; null = it does not say
     * @param height at most so high; null = it does not say
     */
    public record Room(@Nullable Integer width, @Nullable Integer height) {}

    /**
     * The size for a room.
     *
     * @param title the words of the link above the frame
     * @param heights how high the frame's content stands at a width
     */
    public static EmbedSize in(Room room, String title, IntUnaryOperator heights) {
        int width = room.width() == null ? USUAL_WIDTH : Math.min(room.width(), MOST_WIDTH);
        int quote = QuoteHeight.of(title, width);
        int natural = quote + heights.applyAsInt(Math.max(width, LEAST_LAYOUT));
        int height = room.height() == null ? natural : Math.min(natural, room.height());
        return new EmbedSize(width, Math.max(1, height - quote), height);
    }
}
