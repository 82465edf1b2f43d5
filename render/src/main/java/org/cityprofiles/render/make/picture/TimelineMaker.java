package org.cityprofiles.render.make.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.TextDirection;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.picture.TimelineBar;
import org.cityprofiles.render.picture.TimelinePicture;
import org.cityprofiles.render.picture.TimelinePicture.Year;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes timelines: the phases of a network, the memberships of a city. Immutable. */
public final class TimelineMaker {
    private final Workshop workshop;
    private final ViewOptions options;
    private final Wording wording;

    /** Something that lasted. */
    private record Lasting(Linked label, Period period) {
        boolean isDated() {
            return period.from() != null || period.to() != null;
        }
    }

    /** Timelines in the language of the options, around their day. */
    public TimelineMaker(Workshop workshop, ViewOptions options) {
        this.workshop = workshop;
        this.options = options;
        this.wording = workshop.wording(options);
    }

    /** The phases of a network in their order; null when none has a date. */
    @Nullable
    public TimelinePicture phases(Network network, DocumentWording words) {
        Stream<Lasting> phases = PartMaker.list(network.phases()).stream()
                .filter(phase -> phase.period() != null)
                .map(phase -> new Lasting(
                        Linked.of(words.text(phase.title()), null), Objects.requireNonNull(phase.period())));
        return picture(words.text(network.name()), phases);
    }

    /** The memberships of a place, the earliest first; null when none has a date. */
    @Nullable
    public TimelinePicture memberships(Place place) {
        Catalogue catalogue = workshop.catalogue();
        Stream<Lasting> memberships = catalogue.networksOf(place.id()).stream()
                .filter(membership -> membership.period() != null)
                .map(membership -> new Lasting(
                        Linked.of(
                                wording.name(membership.network().name()),
                                workshop.links()
                                        .subject(
                                                SubjectKind.NETWORK,
                                                options.language(),
                                                membership.network().id())),
                        Objects.requireNonNull(membership.period())))
                .sorted(Comparator.comparing(TimelineMaker::firstKnown));
        return picture(wording.name(place.name()), memberships);
    }

    private static LocalDate firstKnown(Lasting lasting) {
        PartialDate from = lasting.period.from();
        PartialDate to = lasting.period.to();
        return from != null ? from.firstDay() : to != null ? to.firstDay() : LocalDate.MAX;
    }

    private @Nullable TimelinePicture picture(Text name, Stream<Lasting> all) {
        List<Lasting> dated = all.filter(Lasting::isDated).toList();
        if (dated.isEmpty()) {
            return null;
        }
        List<PartialDate> dates = dated.stream()
                .flatMap(one -> Stream.of(one.period.from(), one.period.to()).flatMap(Stream::ofNullable))
                .toList();
        boolean open = dated.stream().anyMatch(one -> one.period.to() == null);
        TimeScale scale =
                TimeScale.of(dates, options.day(), open, options.language().direction() == TextDirection.RTL);
        List<TimelineBar> bars = new ArrayList<>();
        for (Lasting one : dated) {
            bars.add(new TimelineBar(
                    one.label, Text.of(wording.formats().period(one.period)), scale.stretches(one.period)));
        }
        List<Year> years = scale.years();
        return new TimelinePicture(
                wording.label(Label.TIMELINE_TITLE, name),
                bars,
                years,
                scale.today(),
                wording.label(Label.TIMELINE_TODAY));
    }
}
