/** Serves the pages of a catalogue of City Profiles, and fragments of them for other websites. */
module org.cityprofiles.servlet {
    requires static transitive org.jspecify;
    requires transitive org.cityprofiles.core;
    requires transitive org.cityprofiles.loader;
    requires transitive org.cityprofiles.render;
    requires com.github.benmanes.caffeine;
    requires jakarta.json;
    requires static com.aayushatharva.brotli4j;
    requires static transitive jakarta.servlet;

    exports org.cityprofiles.servlet;
}
