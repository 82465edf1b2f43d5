/** Loads and writes catalogues as JSON, and reports every problem with its position. */
module org.cityprofiles.loader {
    requires transitive org.cityprofiles.core;
    requires transitive org.jspecify;
    requires jakarta.json;
    requires jakarta.json.bind;
    requires jakarta.validation;
    requires org.eclipse.yasson;
    requires org.hibernate.validator;

    exports org.cityprofiles.loader;
    exports org.cityprofiles.loader.problem;
    exports org.cityprofiles.loader.source;
}
