package org.cityprofiles.render.html;

/**
 * Prints one part of a view.
 *
 * <p>Written as a reference to a static method ({@code CityArticle::statement}), it costs no allocation, since the part
 * travels as an argument instead of being captured.
 *
 * @param <T> what is printed
 */
@FunctionalInterface
public interface Content<T> {
    /**
     * Prints {@code part} to {@code out}.
     *
     * @param out where to print
     * @param part what to print
     */
    void print(Html out, T part);
}
