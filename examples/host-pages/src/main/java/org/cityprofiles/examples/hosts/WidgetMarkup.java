package org.cityprofiles.examples.hosts;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What an editor or a template puts into a page for a widget. */
final class WidgetMarkup {
    private static final int WIDTH = 600;

    private final Widgets widgets;
    private final Remote remote;

    WidgetMarkup(Widgets widgets, Remote remote) {
        this.widgets = widgets;
        this.remote = remote;
    }

    String of(Embedded widget, Variant variant, Way way, Town town) {
        return Template.fill("ways/" + way.word() + ".html", blank -> value(blank, widget, variant, town))
                .strip();
    }

    private @Nullable String value(String blank, Embedded widget, Variant variant, Town town) {
        String page = widgets.at(widget.page(town.language(), variant.theme()));
        return switch (blank) {
            case "page" -> escaped(page);
            case "text" -> town.text(widget.word() + "Link");
            case "element" -> widget.element();
            case "frame" -> escaped(widgets.at(widget.form("frame", town.language(), variant.theme())));
            case "height" -> Integer.toString(widget.height());
            case "sandbox" -> variant.sandbox();
            case "include" ->
                remote.get(widget.form("fragment", town.language(), variant.theme()))
                        .orElseGet(() -> of(widget, variant, Way.LINK, town));
            case "oembed" ->
                oembed(page)
                        .map(html -> variant == Variant.SANDBOXED ? withoutRights(html) : html)
                        .orElseGet(() -> of(widget, variant, Way.LINK, town));
            default -> null;
        };
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;");
    }

    private static String withoutRights(String html) {
        return html.replaceAll(" sandbox=\"[^\"]*\"", "").replace("<iframe ", "<iframe sandbox=\"\" ");
    }

    private Optional<String> oembed(String page) {
        String url = URLEncoder.encode(page, StandardCharsets.UTF_8);
        return remote.get("v1/oembed?url=" + url + "&maxwidth=" + WIDTH + "&format=xml")
                .flatMap(WidgetMarkup::html);
    }

    private static Optional<String> html(String answer) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(answer));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("html")) {
                    return Optional.of(reader.getElementText());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            // no answer in the sense of the contract: the page shows the link
            return Optional.empty();
        }
    }
}
