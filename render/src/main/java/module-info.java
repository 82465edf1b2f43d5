/** Views, HTML, style sheets and labels of City Profiles. */
module org.cityprofiles.render {
    requires static transitive org.jspecify;
    requires transitive org.cityprofiles.core;
    requires org.jsoup;

    exports org.cityprofiles.render.html;
    exports org.cityprofiles.render.label;
}
