package org.cityprofiles.servlet.builder;

import java.net.URI;
import org.cityprofiles.servlet.visit.AssetFile;

/**
 * Where everything is that can be embedded. Immutable.
 *
 * @param base the public address of the root, which ends in a slash
 * @param choice what was chosen
 * @param subject what is to be embedded
 * @param language the language in which it is to be shown
 */
record Addresses(String base, BuilderChoice choice, ChosenSubject subject, String language) {
    /** The page of the subject; what it is to look like stands in its query, for whoever reads it there. */
    String page() {
        return source() + choice.look();
    }

    /** The same for our scripts, which also see the language of the page around it. */
    String link() {
        return source() + choice.link();
    }

    /** The page of the subject as it is. */
    String source() {
        return base + language + '/' + subject.path();
    }

    /** The document for a frame. */
    String frame() {
        return base + view("frame");
    }

    /** The piece to include, from the root of a server that passes our addresses on. */
    String included() {
        return Snippets.MOUNT + view("fragment");
    }

    /** The piece to include. */
    String fragment() {
        return base + view("fragment");
    }

    private String view(String form) {
        return "v1/" + form + '/' + subject.path() + choice.look(language);
    }

    /** A file under an address that never changes. */
    String channel(String name) {
        return base + "v1/" + name;
    }

    /** What included pieces look like, under an address that never changes; relative to the root of our addresses. */
    String looks() {
        String accent =
                choice.accent() == null ? "" : "?accent=" + choice.accent().hex();
        return "v1/elements.css" + accent;
    }

    /** A file under an address that changes with it. */
    String asset(AssetFile file) {
        return base + file.address();
    }

    /** The scheme, host and port, as they stand in policies. */
    String origin() {
        URI address = URI.create(base);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** The host, as it stands in notices. */
    String host() {
        return URI.create(base).getHost();
    }
}
