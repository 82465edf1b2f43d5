package org.cityprofiles.servlet.visit;

import java.util.Optional;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.view.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What is set once for all addresses. Immutable.
 *
 * @param base the public address of the root, which ends in a slash; null = links are relative
 * @param language the language for addresses that name none; null = the catalogue's default
 * @param theme the colours for addresses that name none
 * @param embedders which sites may show our pages in a frame
 * @param representations what was rendered before
 * @param supply how old the catalogue is
 */
public record Site(
        @Nullable String base,
        @Nullable LanguageTag language,
        Theme theme,
        Embedders embedders,
        Representations representations,
        Supply supply) {
    /** The public address of the root. */
    public Optional<String> baseAddress() {
        return Optional.ofNullable(base);
    }
}
