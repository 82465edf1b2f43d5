/** Values, documents and the catalogue of City Profiles. */
open module org.cityprofiles.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports org.cityprofiles.core.value;
}
