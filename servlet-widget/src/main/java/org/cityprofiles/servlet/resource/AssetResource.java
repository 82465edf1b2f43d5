package org.cityprofiles.servlet.resource;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cityprofiles.render.theme.Accent;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.AssetFile;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** Style sheets and scripts; under any but their present addresses there are none, so that no cache keeps a wrong one. */
final class AssetResource implements Resource {
    private static final Pattern ACCENT = Pattern.compile("accent\\.([0-9a-f]{6})\\.css");

    private final Map<String, Representation> byName = Arrays.stream(AssetFile.values())
            .collect(Collectors.toUnmodifiableMap(AssetFile::fileName, AssetResource::representation));

    private static Representation representation(AssetFile file) {
        return Representation.compressedForLong(HeaderSet.ASSET, file.contentType(), file.bytes());
    }

    @Override
    public Outcome answer(Visit visit) {
        if (!visit.captured("version").equals(AssetFile.VERSION)) {
            return Outcome.NOT_FOUND;
        }
        String file = visit.captured("file");
        return Optional.ofNullable(byName.get(file))
                .or(() -> accent(file))
                .<Outcome>map(Outcome.Found::new)
                .orElse(Outcome.NOT_FOUND);
    }

    /** The style sheet of a host's own colour: there are too many to keep them, and they are small. */
    private static Optional<Representation> accent(String file) {
        Matcher matcher = ACCENT.matcher(file);
        return matcher.matches()
                ? Optional.of(Representation.compressed(
                        HeaderSet.ASSET,
                        Representation.CSS,
                        Accent.of(Colour.parse(matcher.group(1))).bytes()))
                : Optional.empty();
    }
}
