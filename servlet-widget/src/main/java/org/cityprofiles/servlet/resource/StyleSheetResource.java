package org.cityprofiles.servlet.resource;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.StyleSheetFile;
import org.cityprofiles.servlet.visit.Visit;

/** The style sheets; under any but their present addresses there are none, so that no cache keeps a wrong one long. */
final class StyleSheetResource implements Resource {
    private final Map<String, Representation> byName = Arrays.stream(StyleSheetFile.values())
            .collect(Collectors.toUnmodifiableMap(StyleSheetFile::fileName, StyleSheetResource::representation));

    private static Representation representation(StyleSheetFile file) {
        return Representation.compressed(
                HeaderSet.ASSET, Representation.CSS, file.styleSheet().bytes());
    }

    @Override
    public Outcome answer(Visit visit) {
        Representation found = byName.get(visit.captured("file"));
        return found == null || !visit.captured("version").equals(StyleSheetFile.VERSION)
                ? Outcome.NOT_FOUND
                : new Outcome.Found(found);
    }
}
