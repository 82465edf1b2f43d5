package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Text;

/**
 * Members of one kind in the list beside a map, which is its legend too. Immutable.
 *
 * @param kind the kind, for its sign
 * @param label the kind in words
 * @param members the members; empty where a list beside the map names them already
 */
public record MapGroup(DotKind kind, Text label, List<MapMember> members) {
    /** Checks that what is always there is there, and copies the list. */
    public MapGroup {
        requireNonNull(kind, "kind");
        requireNonNull(label, "label");
        members = List.copyOf(members);
    }
}
