package org.cityprofiles.render.data;

import java.util.List;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.view.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Tells of what is written about practices and countries. Immutable. */
final class WorkData {
    private final Terms terms;

    WorkData(Terms terms) {
        this.terms = terms;
    }

    JsonObject practice(Practice practice) {
        List<JsonObject> places = practice.places().stream()
                .flatMap(id -> terms.catalogue().place(id).stream())
                .map(terms::place)
                .toList();
        return work(practice, practice.updated(), practice.sources())
                .with("@id", terms.practiceId(practice.id()))
                .with("name", Terms.texts(practice.title()))
                .with("alternateName", Terms.texts(practice.officialNames()))
                .with("abstract", Terms.plain(practice.summary()))
                .with("mainEntityOfPage", terms.page(SubjectKind.PRACTICE, practice.id()))
                .with("about", places)
                .with("temporalCoverage", interval(practice.period()))
                .with("keywords", terms.keywords(practice.topics()));
    }

    JsonObject country(CountryContext country) {
        String name = terms.labels().formats().country(country.country()).value();
        return work(country, country.updated(), country.sources())
                .with("@id", terms.id(SubjectKind.COUNTRY, country.documentId(), "context"))
                .with(
                        "name",
                        Terms.string(
                                terms.labels().text(Label.HEADING_COUNTRY, name),
                                terms.options().language()))
                .with("mainEntityOfPage", terms.page(SubjectKind.COUNTRY, country.documentId()))
                .with("about", terms.country(country.country()))
                .with("text", Terms.plain(country.body()));
    }

    private JsonObject work(Document document, @Nullable PartialDate updated, @Nullable List<Source> sources) {
        JsonObject publisher = terms.publisher();
        return Terms.document("CreativeWork")
                .with("author", publisher)
                .with("publisher", publisher)
                .with("license", Terms.licence(terms.catalogue().info().licence()))
                .with(
                        "inLanguage",
                        Terms.tags(terms.catalogue().coverage(document).languages()))
                .with("dateModified", Terms.text(updated))
                .with(
                        "citation",
                        Terms.list(sources).stream().map(WorkData::source).toList());
    }

    private static JsonObject source(Source source) {
        return Terms.node("CreativeWork")
                .with("name", Terms.texts(source.title()))
                .with("url", Terms.address(source.url()))
                .with(
                        "publisher",
                        source.publisher() == null
                                ? null
                                : Terms.node("Organization").with("name", source.publisher()))
                .with("inLanguage", Terms.text(source.language()))
                .with("license", Terms.licence(source.licence()));
    }

    /** As an interval of ISO 8601; what is only known by its length is none. */
    private static @Nullable String interval(@Nullable Period period) {
        if (period == null || (period.from() == null && period.to() == null)) {
            return null;
        }
        return end(period.from()) + '/' + end(period.to());
    }

    private static String end(@Nullable PartialDate date) {
        return date == null ? ".." : date.toString();
    }
}
