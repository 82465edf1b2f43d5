package org.cityprofiles.render.make;

import java.util.List;
import java.util.function.Function;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a complete page is about.
 *
 * @param name its name
 * @param home whether it is the page that all paths begin with
 * @param description one sentence for search engines
 * @param offered the languages in which the page is offered
 * @param canonical the language of the address that stands for the page; null = it has none
 * @param address the address of the page in a language
 */
public record Subject(
        Text name,
        boolean home,
        @Nullable Text description,
        List<LanguageTag> offered,
        @Nullable LanguageTag canonical,
        Function<LanguageTag, @Nullable Link> address) {}
