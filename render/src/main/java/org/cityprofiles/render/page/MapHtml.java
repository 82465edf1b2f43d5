package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.picture.DotKind;
import org.cityprofiles.render.picture.LabelPlace;
import org.cityprofiles.render.picture.MapCluster;
import org.cityprofiles.render.picture.MapDot;
import org.cityprofiles.render.picture.MapGround;
import org.cityprofiles.render.picture.MapGroup;
import org.cityprofiles.render.picture.MapLabel;
import org.cityprofiles.render.picture.MapMember;
import org.cityprofiles.render.picture.MapPicture;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.MapView;
import org.jspecify.annotations.Nullable;

/** Prints maps: one inline SVG, then the list that says the same. */
final class MapHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag NOTE = Tag.P.classed("cp-note");
    private static final Tag LINKS = Tag.P.classed("cp-links");
    private static final Tag COLOPHON = Tag.P.classed("cp-colophon");
    private static final Tag FIGURE = Tag.FIGURE.classed("cp-map");
    private static final Tag CREDITS = Tag.P.classed("cp-meta");
    private static final Tag LEGEND = Tag.UL.classed("cp-legend");
    private static final Tag LABEL = Tag.STRONG;
    private static final Tag NOTES = Tag.SPAN.classed("cp-meta");

    private static final Tag MAP = Svg.SVG.with(Attribute.ROLE, "group");
    private static final Tag SIGN = Svg.SVG
            .with(Svg.VIEW_BOX, "-9 -9 18 18")
            .with(Attribute.CLASS, "cp-sign")
            .with(Attribute.ARIA_HIDDEN, "true");
    private static final Tag LAND = Svg.PATH.classed("cp-land");
    private static final Tag HOME = Svg.PATH.classed("cp-home");
    private static final Tag BORDER = Svg.PATH.classed("cp-border");
    private static final Tag DISPUTED = Svg.PATH.classed("cp-border cp-dash");
    private static final Tag ARROW = Svg.PATH.classed("cp-arrow");
    private static final Tag CLUSTER = Svg.G.classed("cp-cluster");
    private static final Tag HIT = Svg.PATH.classed("cp-hit");
    private static final Tag RING = Svg.PATH.classed("cp-ring");
    private static final Tag HALO = Svg.PATH.classed("cp-halo");
    private static final Tag DOT = Svg.PATH.classed("cp-dot");
    private static final Tag HOLE = Svg.PATH.classed("cp-hole");
    private static final String SIGN_ARROW = "M-8 4Q0-6 8 0M3-4L8 0 2 3";

    private static final Tag SECTION = Tag.SECTION.classed("cp-sec cp-wide");

    private MapHtml() {}

    static void print(Html out, MapView view) {
        CityHtml.root(out.start(ARTICLE), view.options())
                .with(Attribute.ARIA_LABELLEDBY, view.heading().id())
                .content(view, MapHtml::parts);
    }

    /** Prints the map as a part of a profile. */
    static void section(Html out, MapView view) {
        out.element(SECTION, view, MapHtml::parts);
    }

    private static void parts(Html out, MapView view) {
        Headings.SECTION.print(out, view.heading());
        if (view.picture() != null) {
            picture(out, view.picture());
        }
        for (Text note : view.notes()) {
            Words.element(out, NOTE, note);
        }
        if (view.network() != null) {
            out.element(LINKS, view.network(), Words::linked);
        }
        if (!view.colophon().isEmpty()) {
            out.start(COLOPHON).each(view.colophon(), PartHtml::bit);
        }
    }

    /** Prints a map with its list and its credits. */
    static void picture(Html out, MapPicture map) {
        out.element(FIGURE, map, MapHtml::drawing);
        out.element(LEGEND, map, MapHtml::legend);
        Words.elementIfAny(out, CREDITS, map.withoutPlace());
        if (!map.credits().isEmpty()) {
            out.start(CREDITS).each(map.credits(), MapHtml::credit);
        }
    }

    private static void drawing(Html out, MapPicture map) {
        out.start(MAP)
                .with(Svg.VIEW_BOX, "0 0 " + MapPicture.WIDTH + " " + map.height())
                .content(map, MapHtml::layers);
    }

    private static void layers(Html out, MapPicture map) {
        Svg.words(out, Tag.TITLE, map.title());
        Svg.words(out, Svg.DESC, map.description());
        ground(out, map.ground());
        for (String arrow : map.arrows()) {
            out.start(ARROW).with(Svg.D, arrow).empty();
        }
        out.each(map.clusters(), MapHtml::cluster);
        out.each(map.dots(), MapHtml::dot);
    }

    private static void ground(Html out, MapGround ground) {
        path(out, LAND, ground.land());
        path(out, HOME, ground.members());
        path(out, BORDER, ground.borders());
        path(out, DISPUTED, ground.disputed());
    }

    private static void path(Html out, Tag tag, String data) {
        if (!data.isEmpty()) {
            out.start(tag).with(Svg.D, data).empty();
        }
    }

    private static void cluster(Html out, MapCluster cluster) {
        out.element(CLUSTER, cluster, MapHtml::clusterContent);
    }

    private static void clusterContent(Html out, MapCluster cluster) {
        Svg.words(out, Tag.TITLE, cluster.names());
        String point = point(cluster.x(), cluster.y());
        out.start(HALO).with(Svg.D, point).empty();
        out.start(DOT).with(Svg.D, point).empty();
        Svg.text(
                out.start(Svg.TEXT)
                        .with(Svg.X, Integer.toString(cluster.x()))
                        .with(Svg.Y, Integer.toString(cluster.y()))
                        .with(Svg.DY, ".35em")
                        .with(Svg.TEXT_ANCHOR, "middle"),
                cluster.count());
    }

    private static void dot(Html out, MapDot dot) {
        StartTag start = dot.name().link() == null
                ? out.start(Svg.G)
                : out.start(Tag.A).href(dot.name().link());
        start.content(dot, MapHtml::dotContent);
    }

    private static void dotContent(Html out, MapDot dot) {
        Svg.words(out, Tag.TITLE, dot.name().text());
        for (Text note : dot.notes()) {
            Svg.words(out, Svg.DESC, note);
        }
        String point = point(dot.x(), dot.y());
        out.start(HIT).with(Svg.D, point).empty();
        sign(out, dot.kind(), point);
        if (dot.label() != null) {
            label(out, dot, dot.label());
        }
    }

    private static void sign(Html out, DotKind kind, String point) {
        out.start(kind == DotKind.LEAD ? RING : HALO).with(Svg.D, point).empty();
        if (kind == DotKind.LEAD) {
            out.start(HALO).with(Svg.D, point).empty();
        }
        out.start(DOT).with(Svg.D, point).empty();
        if (kind == DotKind.FORMER_MEMBER) {
            out.start(HOLE).with(Svg.D, point).empty();
        }
    }

    private static void label(Html out, MapDot dot, MapLabel label) {
        LabelPlace place = label.place();
        Svg.text(
                out.start(Svg.TEXT)
                        .with(Attribute.CLASS, label.step() == 0 ? null : "cp-s" + label.step())
                        .with(Svg.X, Integer.toString(dot.x()))
                        .with(Svg.Y, Integer.toString(dot.y()))
                        .with(Svg.DX, place.dx() == 0 ? null : place.dx() + "em")
                        .with(Svg.DY, place.dy() + "em")
                        .with(Svg.TEXT_ANCHOR, place.anchor().equals("start") ? null : place.anchor()),
                dot.name().text());
    }

    /** A line of no length: with round ends, a dot. */
    private static String point(int x, int y) {
        return "M" + x + " " + y + "h0";
    }

    private static void legend(Html out, MapPicture map) {
        out.each(map.groups(), MapHtml::group);
        legendLine(out, ARROW.with(Svg.D, SIGN_ARROW), map.mentoring());
        legendLine(out, DISPUTED.with(Svg.D, "M-9 0h18"), map.disputed());
    }

    private static void group(Html out, MapGroup group) {
        out.element(Tag.LI, group, MapHtml::groupContent);
    }

    private static void groupContent(Html out, MapGroup group) {
        out.start(SIGN).content(group.kind(), (html, kind) -> sign(html, kind, "M0 0h0"));
        Words.element(out, LABEL, group.label());
        if (!group.members().isEmpty()) {
            out.start(Tag.UL).each(group.members(), MapHtml::member);
        }
    }

    private static void member(Html out, MapMember member) {
        out.element(Tag.LI, member, MapHtml::memberContent);
    }

    private static void memberContent(Html out, MapMember member) {
        Words.linked(out, member.name());
        if (!member.notes().isEmpty()) {
            out.text(" ");
            out.start(NOTES).each(member.notes(), PartHtml::bit);
        }
    }

    private static void legendLine(Html out, Tag sign, @Nullable Text label) {
        if (label != null) {
            out.start(Tag.LI).content(label, (html, text) -> {
                html.start(SIGN).content(sign, (svg, tag) -> svg.start(tag).empty());
                Words.element(html, LABEL, text);
            });
        }
    }

    private static void credit(Html out, Linked credit) {
        out.element(Svg.BIT, credit, Words::linked);
        out.text(" ");
    }
}
