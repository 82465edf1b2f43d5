package org.cityprofiles.render.html;

import java.util.List;

/**
 * Where components print HTML, whatever becomes of it.
 *
 * <p>Output is balanced by construction: the call that opens an element also closes it, after printing what is inside.
 * Text is escaped; there is no way to print a string as markup. Mutable, for one thread.
 *
 * <pre>{@code
 * static void takeaway(Html out, Takeaway takeaway) {
 *     out.start(Tag.LI).language("it", false).text(takeaway.text());
 * }
 *
 * out.element(Tag.H2, "Key takeaways");
 * out.start(Tag.OL).each(takeaways, CityArticle::takeaway);
 * }</pre>
 */
public interface Html {
    /**
     * Begins an element; the start tag takes its attributes and must then be finished by one of its ends.
     *
     * @param tag the element
     * @return the start tag, to be finished before anything else is printed
     */
    @CheckReturnValue
    StartTag start(Tag tag);

    /**
     * Prints text, escaped.
     *
     * @param text any text
     */
    void text(String text);

    /**
     * Prints markup that is known to be safe and balanced.
     *
     * @param markup the markup
     */
    void markup(SafeHtml markup);

    /**
     * Prints an element without attributes around a text.
     *
     * @param tag the element
     * @param text its text
     */
    default void element(Tag tag, String text) {
        start(tag).text(text);
    }

    /**
     * Prints an element without attributes around a part.
     *
     * @param tag the element
     * @param part what is inside
     * @param content how that is printed
     * @param <T> the type of the part
     */
    default <T> void element(Tag tag, T part, Content<? super T> content) {
        start(tag).content(part, content);
    }

    /**
     * Prints every part in turn.
     *
     * @param parts what to print
     * @param content how one is printed
     * @param <T> the type of the parts
     */
    default <T> void each(List<T> parts, Content<? super T> content) {
        for (T part : parts) {
            content.print(this, part);
        }
    }
}
