package org.cityprofiles.render.make.list;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.part.IndexGroup;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.ListKind;
import org.jspecify.annotations.Nullable;

/** Makes the list of all practices by topic; a practice on several topics stands under each. */
final class PracticesMaker {
    private final ListContext context;

    PracticesMaker(ListContext context) {
        this.context = context;
    }

    IndexView make() {
        List<Practice> all = context.catalogue().practices();
        context.filters()
                .topics(all.stream().flatMap(PracticesMaker::topics))
                .countries(all.stream().flatMap(this::countries));
        return context.view(ListKind.PRACTICES, Label.PRACTICES_INTRO, groups());
    }

    private Stream<@Nullable IndexGroup> groups() {
        Topic chosen = context.choice().topic();
        return chosen != null
                ? Stream.of(group(chosen))
                : Stream.concat(Arrays.stream(Topic.values()).map(this::group), Stream.of(withoutTopic()));
    }

    private @Nullable IndexGroup group(Topic topic) {
        Text heading = context.wording().label(Label.of("topic", topic));
        return group(heading, topic.word(), context.catalogue().practicesOn(topic).stream());
    }

    private @Nullable IndexGroup withoutTopic() {
        return group(
                context.wording().label(Label.TOPIC_NONE),
                "no-topic",
                context.catalogue().practices().stream()
                        .filter(practice -> topics(practice).findAny().isEmpty()));
    }

    private @Nullable IndexGroup group(Text heading, String anchor, Stream<Practice> practices) {
        return context.group(
                heading,
                anchor,
                context.entries().sorted(practices.filter(this::isChosen).map(context.entries()::practice)));
    }

    private boolean isChosen(Practice practice) {
        CountryCode country = context.choice().country();
        return country == null || countries(practice).anyMatch(country::equals);
    }

    private static Stream<Topic> topics(Practice practice) {
        return PartMaker.list(practice.topics()).stream();
    }

    private Stream<CountryCode> countries(Practice practice) {
        return practice.places().stream()
                .flatMap(id -> context.catalogue().place(id).stream())
                .map(place -> place.country());
    }
}
