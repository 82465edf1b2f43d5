package org.cityprofiles.servlet.resource;

import java.util.Optional;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** The style sheet of hosts that reserves the height of widgets; made once for a catalogue and a day. */
final class ReserveResource implements Resource {
    /** There is nothing to choose. */
    private record Request() {}

    @Override
    public Outcome answer(Visit visit) {
        return visit.kept(
                new Request(),
                () -> Optional.of(Representation.compressed(
                        HeaderSet.CHANNEL, Representation.CSS, new ReserveSheet(visit).bytes())));
    }
}
