package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityNetworksView;
import org.cityprofiles.render.view.CityPracticesView;
import org.cityprofiles.render.view.View;

/** Prints the networks of a city, and its practices. */
final class CityListsHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag GROUPS = Tag.DIV.classed("cp-groups");
    private static final Tag META = Tag.P.classed("cp-meta");

    private CityListsHtml() {}

    static void networks(Html out, CityNetworksView view) {
        article(out, view).content(view, CityListsHtml::networkLists);
    }

    static void practices(Html out, CityPracticesView view) {
        article(out, view).content(view, CityListsHtml::practiceList);
    }

    private static StartTag article(Html out, View view) {
        return CityHtml.root(out.start(ARTICLE), view.options())
                .with(Attribute.ARIA_LABELLEDBY, view.heading().id());
    }

    private static void networkLists(Html out, CityNetworksView view) {
        head(out, view, view.city(), view.count());
        if (!view.groups().isEmpty() || view.former() != null) {
            out.element(GROUPS, view, CityListsHtml::groups);
        }
        if (view.timeline() != null) {
            PictureHtml.timeline(out, view.timeline());
        }
        Words.elementIfAny(out, META, view.note());
    }

    private static void head(Html out, View view, Linked city, Text count) {
        out.start(IntroHtml.HEADER).content(view, (html, some) -> {
            html.element(IntroHtml.KICKER, city, Words::linked);
            Headings.TITLE.print(html, some.heading());
            Words.element(html, IntroHtml.TAGLINE, count);
        });
    }

    private static void groups(Html out, CityNetworksView view) {
        out.each(view.groups(), CityListsHtml::group);
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, view.former(), PartHtml::network);
    }

    private static void group(Html out, Listing<NetworkEntry> group) {
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, group, PartHtml::networkOfKind);
    }

    private static void practiceList(Html out, CityPracticesView view) {
        head(out, view, view.city(), view.count());
        if (!view.practices().isEmpty()) {
            out.start(ListingHtml.LIST).each(view.practices(), PartHtml::practice);
        }
    }
}
