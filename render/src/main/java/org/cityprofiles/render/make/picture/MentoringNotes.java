package org.cityprofiles.render.make.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Text;

/** Says of each member of a network whom it mentors and who mentors it. Gathered once, since members may be many. */
final class MentoringNotes {
    private final Catalogue catalogue;
    private final Wording wording;
    private final Map<Slug, Set<Slug>> mentees = new LinkedHashMap<>();
    private final Map<Slug, Set<Slug>> mentors = new LinkedHashMap<>();

    MentoringNotes(Catalogue catalogue, Wording wording, Network network) {
        this.catalogue = catalogue;
        this.wording = wording;
        for (Mentoring pair : PartMaker.list(network.mentoring())) {
            pair.mentors().forEach(mentor -> add(mentees, mentor, pair.mentees()));
            pair.mentees().forEach(mentee -> add(mentors, mentee, pair.mentors()));
        }
    }

    private static void add(Map<Slug, Set<Slug>> map, Slug key, List<Slug> values) {
        map.computeIfAbsent(key, id -> new LinkedHashSet<>()).addAll(values);
    }

    List<Text> of(Slug member) {
        List<Text> notes = new ArrayList<>();
        add(notes, Label.MENTORING_MENTORS, mentees.getOrDefault(member, Set.of()));
        add(notes, Label.MENTORING_MENTORED_BY, mentors.getOrDefault(member, Set.of()));
        return notes;
    }

    private void add(List<Text> notes, Label label, Set<Slug> parties) {
        List<Text> names = parties.stream()
                .flatMap(id -> catalogue.party(id).stream())
                .map(party -> wording.name(party.name()))
                .toList();
        if (!names.isEmpty()) {
            notes.add(wording.label(label, wording.list(names)));
        }
    }
}
