package org.cityprofiles.servlet.resource;

import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.AssetFile;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** A script under an address that stays the same from version to version, for sites that want the newest. */
final class ChannelResource implements Resource {
    private final Outcome found;

    ChannelResource(AssetFile file) {
        this.found = new Outcome.Found(
                Representation.compressedForLong(HeaderSet.CHANNEL, file.contentType(), file.bytes()));
    }

    @Override
    public Outcome answer(Visit visit) {
        return found;
    }
}
