/** Values, documents and the catalogue of City Profiles. */
open module org.cityprofiles.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports org.cityprofiles.core.catalogue;
    exports org.cityprofiles.core.constraint;
    exports org.cityprofiles.core.document;
    exports org.cityprofiles.core.network;
    exports org.cityprofiles.core.place;
    exports org.cityprofiles.core.practice;
    exports org.cityprofiles.core.profile;
    exports org.cityprofiles.core.text;
    exports org.cityprofiles.core.value;
}
