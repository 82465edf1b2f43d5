package org.cityprofiles.servlet.resource;

import java.util.Arrays;
import java.util.Optional;
import org.cityprofiles.render.theme.Accent;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.AssetFile;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What the custom elements look like, perhaps in a host's own colour: one file, under an address that a script can know
 * that is kept for longer than the file. It goes with the trees, so it is kept as briefly as they are.
 */
final class ElementsStyleSheet implements Resource {
    /**
     * A request in its normal form.
     *
     * @param accent the host's own colour; null = ours
     */
    private record Request(@Nullable Colour accent) {}

    @Override
    public Outcome answer(Visit visit) {
        QueryReader query = new QueryReader(visit.query());
        Colour accent = Choices.accent(query);
        if (query.refused().isPresent()) {
            return Outcome.BAD_REQUEST;
        }
        return visit.kept(
                new Request(accent),
                () -> Optional.of(Representation.compressed(HeaderSet.DATA, Representation.CSS, bytes(accent))));
    }

    private static byte[] bytes(@Nullable Colour accent) {
        return accent == null
                ? AssetFile.VIEWS.bytes()
                : joined(AssetFile.VIEWS.bytes(), Accent.of(accent).bytes());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
