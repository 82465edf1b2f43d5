package org.cityprofiles.render.make.picture;

import java.util.List;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.render.map.MapPoint;
import org.cityprofiles.render.picture.DotKind;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/**
 * A member of which it is known where it is.
 *
 * @param place the place
 * @param location where it is
 * @param kind what it is on the map
 * @param rank the smaller, the sooner its name finds room
 * @param name its name, and its page
 * @param notes role, status, who mentors whom
 */
record PlacedMember(Place place, GeoPoint location, DotKind kind, int rank, Linked name, List<Text> notes) {
    String plainName() {
        return name.text().toString();
    }

    MapPoint point() {
        return new MapPoint(location, place.country().value(), plainName(), kind == DotKind.LEAD);
    }

    /** What is still to be said in a list whose label says the kind. */
    List<Text> notesBeside() {
        return kind == DotKind.LEAD ? notes.subList(1, notes.size()) : notes;
    }
}
