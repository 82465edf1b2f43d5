package org.cityprofiles.servlet.builder;

import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.servlet.visit.AssetFile;
import org.cityprofiles.servlet.visit.ElementName;

/**
 * The elements that stand in what is copied; every text and address is escaped for a quoted attribute, which is right for
 * texts too. Immutable.
 *
 * @param addresses where everything is
 * @param name the name of what is embedded
 */
record Markup(Addresses addresses, LanguageString name) {
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A style sheet and a script for all links of a website; the script may change, or is pinned to what it is now. */
    String loader() {
        return styleSheet(addresses.channel("embed.css"))
                + '\n'
                + script("async", AssetFile.EMBED, addresses.channel("embed.js"));
    }

    static String styleSheet(String address) {
        return "<link rel=\"stylesheet\" href=\"" + escaped(address) + "\" referrerpolicy=\"no-referrer\">";
    }

    private String script(String how, AssetFile file, String newest) {
        boolean pinned = addresses.choice().pinned();
        String address = pinned ? addresses.asset(file) : newest;
        return "<script " + how + " src=\"" + escaped(address) + '"'
                + (pinned ? " integrity=\"" + file.integrity() + "\" crossorigin=\"anonymous\"" : "")
                + " referrerpolicy=\"no-referrer\"></script>";
    }

    private String language() {
        String own = addresses.language();
        return name.language().toString().equals(own) ? "" : " lang=\"" + name.language() + '"';
    }

    private String anchor() {
        return "<a href=\"" + escaped(addresses.link()) + "\" hreflang=\"" + addresses.language() + '"' + language()
                + '>' + escaped(name.value()) + "</a>";
    }

    /** A link alone in its paragraph, which the script turns into a frame. */
    String link() {
        return "<p>" + anchor() + "</p>";
    }

    /** The name of the custom element for the subject. */
    String tag() {
        return ElementName.of(addresses.subject().kind());
    }

    /** A custom element around the link, with the style sheet that reserves its height. */
    String element() {
        String tag = tag();
        return styleSheet(addresses.channel("embed.css")) + '\n'
                + script("async", AssetFile.ELEMENTS, addresses.channel("elements.js")) + "\n<" + tag + " src=\""
                + escaped(addresses.link()) + "\">\n  " + anchor() + "\n</" + tag + '>';
    }

    /** A frame; without the script it stays as high as it is here. */
    String frame(int height) {
        return "<iframe src=\"" + escaped(addresses.frame()) + "\" title=\"" + escaped(name.value()) + '"' + language()
                + "\n  width=\"100%\" height=\"" + height
                + "\" sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\""
                + "\n  referrerpolicy=\"no-referrer\" frameborder=\"0\"></iframe>";
    }
}
