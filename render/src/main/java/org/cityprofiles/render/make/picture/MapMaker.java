package org.cityprofiles.render.make.picture;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Colophon;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.map.MapDrawing;
import org.cityprofiles.render.map.Mark;
import org.cityprofiles.render.picture.DotKind;
import org.cityprofiles.render.picture.MapCluster;
import org.cityprofiles.render.picture.MapDot;
import org.cityprofiles.render.picture.MapGroup;
import org.cityprofiles.render.picture.MapMember;
import org.cityprofiles.render.picture.MapPicture;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.MapView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the map of one network. For one thread and one view. */
public final class MapMaker {
    /** More names than that say little where they stand for one sign. */
    private static final int NAMES_OF_A_CLUSTER = 12;

    private static final Set<MemberRole> SUPPORTERS = Set.of(MemberRole.SUPPORTING_ASSOCIATION);

    private final Workshop workshop;
    private final ViewOptions options;
    private final Network network;
    private final Wording wording;
    private final MentoringNotes mentoring;

    /** The map of the members of a network. */
    public MapMaker(Workshop workshop, ViewOptions options, Network network) {
        this.workshop = workshop;
        this.options = options;
        this.network = network;
        this.wording = workshop.wording(options);
        this.mentoring = new MentoringNotes(workshop.catalogue(), wording, network);
    }

    /** The map as a view of its own. */
    public MapView make() {
        Text name = wording.name(network.name());
        MapPicture picture = picture();
        Link page = workshop.links().subject(SubjectKind.NETWORK, options.language(), network.id());
        Text without = picture == null ? withoutPlace() : null;
        return new MapView(
                options,
                Outline.of(options).title(wording.label(Label.MAP_TITLE, name)),
                picture,
                Stream.ofNullable(without).toList(),
                page == null ? null : Linked.of(wording.label(Label.CARD_NETWORK, name), page),
                Colophon.of(wording, workshop.catalogue().info(), null, null));
    }

    /** The map as a part of the profile; empty when no place of any member is known. */
    public Optional<MapView> part() {
        return Optional.ofNullable(picture())
                .map(picture -> new MapView(
                        options,
                        Outline.of(options).section(wording.label(Label.HEADING_MAP), "map"),
                        picture,
                        List.of(),
                        null,
                        List.of()));
    }

    /** The map as a part of another view; null when no place of any member is known. */
    @Nullable
    MapPicture picture() {
        List<PlacedMember> members = placed();
        return members.isEmpty() ? null : picture(members);
    }

    private MapPicture picture(List<PlacedMember> members) {
        MapDrawing drawing =
                MapDrawing.of(members.stream().map(PlacedMember::point).toList(), pairs(members));
        Text name = wording.name(network.name());
        List<String> arrows = drawing.arrows();
        return new MapPicture(
                wording.label(Label.MAP_TITLE, name),
                wording.count(Label.MAP_DESCRIPTION, members.size(), name),
                drawing.height(),
                drawing.ground(),
                arrows,
                clusters(drawing, members),
                dots(drawing, members),
                groups(members),
                arrows.isEmpty() ? null : wording.label(Label.MAP_MENTORING),
                drawing.ground().disputed().isEmpty() ? null : wording.label(Label.MAP_DISPUTED_BORDER),
                withoutPlace(),
                new MapCredits(wording).of(members.stream().map(PlacedMember::place)));
    }

    /** Leads first, then by how much there is to tell, then by name. */
    private List<PlacedMember> placed() {
        Collator collator = wording.formats().collator();
        return members()
                .flatMap(membership -> placed(membership).stream())
                .sorted(Comparator.comparing(PlacedMember::rank)
                        .thenComparing(PlacedMember::plainName, collator)
                        .thenComparing(member -> member.place().id()))
                .toList();
    }

    private List<PlacedMember> placed(NetworkMembership membership) {
        if (!(membership.party() instanceof Place place) || place.location() == null) {
            return List.of();
        }
        return List.of(new PlacedMember(
                place,
                place.location(),
                kind(membership),
                rank(membership),
                Linked.of(
                        wording.name(place.name()),
                        workshop.links().subject(SubjectKind.CITY, options.language(), place.id())),
                notes(membership, place.id())));
    }

    /** Associations that only support members are not on the map, nor missing there. */
    private Stream<NetworkMembership> members() {
        return workshop.catalogue().membersOf(network.id()).stream()
                .filter(membership -> !membership.roles().equals(SUPPORTERS));
    }

    private DotKind kind(NetworkMembership membership) {
        if (membership.formerOn(options.day())) {
            return DotKind.FORMER_MEMBER;
        }
        return membership.roles().contains(MemberRole.LEAD) ? DotKind.LEAD : DotKind.MEMBER;
    }

    private int rank(NetworkMembership membership) {
        Set<MemberRole> roles = membership.roles();
        return switch (kind(membership)) {
            case LEAD -> 0;
            case FORMER_MEMBER -> 4;
            case MEMBER -> roles.contains(MemberRole.MENTOR) ? 1 : roles.contains(MemberRole.MENTEE) ? 2 : 3;
        };
    }

    private List<Text> notes(NetworkMembership membership, Slug place) {
        List<Text> notes = new ArrayList<>();
        if (membership.roles().contains(MemberRole.LEAD)) {
            notes.add(wording.label(Label.MAP_LEAD));
        }
        if (membership.formerOn(options.day())) {
            notes.add(wording.label(
                    switch (membership.status()) {
                        case REPLACED -> Label.STATUS_REPLACED;
                        case WITHDRAWN -> Label.STATUS_WITHDRAWN;
                        case ACTIVE, UNKNOWN -> Label.STATUS_FORMER;
                    }));
        }
        notes.addAll(mentoring.of(place));
        return notes;
    }

    private List<MapDrawing.Pair> pairs(List<PlacedMember> members) {
        Map<Slug, Integer> indexes = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            indexes.put(members.get(i).place().id(), i);
        }
        List<MapDrawing.Pair> pairs = new ArrayList<>();
        for (Mentoring pair : PartMaker.list(network.mentoring())) {
            for (Slug mentor : pair.mentors()) {
                for (Slug mentee : pair.mentees()) {
                    if (indexes.containsKey(mentor) && indexes.containsKey(mentee)) {
                        pairs.add(
                                new MapDrawing.Pair(indexes.getOrDefault(mentor, 0), indexes.getOrDefault(mentee, 0)));
                    }
                }
            }
        }
        return pairs;
    }

    private List<MapCluster> clusters(MapDrawing drawing, List<PlacedMember> members) {
        return drawing.marks().stream()
                .filter(Mark::isCluster)
                .map(mark -> cluster(mark, members))
                .toList();
    }

    private MapCluster cluster(Mark mark, List<PlacedMember> members) {
        List<Text> names = mark.places().stream()
                .limit(NAMES_OF_A_CLUSTER)
                .map(index -> members.get(index).name().text())
                .toList();
        boolean more = mark.places().size() > NAMES_OF_A_CLUSTER;
        Text list = wording.list(names);
        int size = mark.places().size();
        return new MapCluster(
                mark.x(),
                mark.y(),
                size,
                Text.of(wording.formats().number(BigDecimal.valueOf(size))),
                more ? wording.list(List.of(list, Text.of("…"))) : list);
    }

    private static List<MapDot> dots(MapDrawing drawing, List<PlacedMember> members) {
        List<MapDot> dots = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            if (!mark.isCluster()) {
                PlacedMember member = members.get(mark.places().get(0));
                dots.add(
                        0,
                        new MapDot(
                                member.kind(), mark.x(), mark.y(), member.name(), member.notes(), drawing.label(mark)));
            }
        }
        return dots;
    }

    private List<MapGroup> groups(List<PlacedMember> members) {
        Map<DotKind, List<MapMember>> byKind = new EnumMap<>(DotKind.class);
        Collator collator = wording.formats().collator();
        members.stream()
                .sorted(Comparator.comparing(PlacedMember::plainName, collator))
                .forEach(member -> byKind.computeIfAbsent(member.kind(), kind -> new ArrayList<>())
                        .add(new MapMember(member.name(), member.notesBeside())));
        return byKind.entrySet().stream()
                .map(entry ->
                        new MapGroup(entry.getKey(), wording.label(Label.of("map", entry.getKey())), entry.getValue()))
                .toList();
    }

    private @Nullable Text withoutPlace() {
        List<Text> names = members()
                .filter(membership -> !(membership.party() instanceof Place place) || place.location() == null)
                .map(membership -> wording.name(membership.name()))
                .toList();
        return names.isEmpty() ? null : wording.label(Label.MAP_WITHOUT_PLACE, wording.list(names));
    }
}
