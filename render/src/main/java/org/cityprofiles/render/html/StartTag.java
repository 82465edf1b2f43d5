package org.cityprofiles.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start tag that takes its attributes, and then is finished by one of {@link #text}, {@link #content}, {@link #each},
 * {@link #markup} or {@link #empty}, which also write the end tag.
 */
@CheckReturnValue
public interface StartTag {
    /**
     * Adds an attribute; nothing when the value is null.
     *
     * @param attribute the attribute
     * @param value its value, any text
     * @return this start tag
     */
    StartTag with(Attribute attribute, @Nullable String value);

    /**
     * Adds {@code href}; nothing when the link is null.
     *
     * @param link a checked address
     * @return this start tag
     */
    StartTag href(@Nullable Link link);

    /**
     * Adds {@code action}: where a form sends what was chosen.
     *
     * @param link a checked address
     * @return this start tag
     */
    default StartTag action(Link link) {
        return with(Attribute.ACTION, link.address());
    }

    /**
     * Adds {@code src}.
     *
     * @param link a checked address
     * @return this start tag
     */
    StartTag src(Link link);

    /**
     * Adds {@code lang}, and {@code dir} too.
     *
     * @param tag a BCP 47 language tag
     * @param rightToLeft whether the language is written from right to left
     * @return this start tag
     */
    default StartTag language(String tag, boolean rightToLeft) {
        return with(Attribute.LANG, tag).with(Attribute.DIR, rightToLeft ? "rtl" : "ltr");
    }

    /**
     * Ends the element with a text inside.
     *
     * @param text any text
     */
    void text(String text);

    /**
     * Ends the element with safe markup inside.
     *
     * @param markup the markup
     */
    void markup(SafeHtml markup);

    /**
     * Ends the element with a part inside.
     *
     * @param part what is inside
     * @param content how that is printed
     * @param <T> the type of the part
     */
    <T> void content(T part, Content<? super T> content);

    /**
     * Ends the element with several parts inside.
     *
     * @param parts what is inside
     * @param content how one part is printed
     * @param <T> the type of the parts
     */
    <T> void each(List<T> parts, Content<? super T> content);

    /** Ends the element with nothing inside: the only end that a void element has. */
    void empty();
}
