/** Loads and writes catalogues as JSON, and reports every problem with its position. */
module org.cityprofiles.loader {
    requires static transitive org.jspecify;
    requires transitive org.cityprofiles.core;

    exports org.cityprofiles.loader.problem;
    exports org.cityprofiles.loader.source;

}
