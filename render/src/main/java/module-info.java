/** Views, HTML, style sheets and labels of City Profiles. */
module org.cityprofiles.render {
    requires static transitive org.jspecify;
    requires transitive org.cityprofiles.core;
    requires jdk.localedata;
    requires org.jsoup;

    exports org.cityprofiles.render;
    exports org.cityprofiles.render.data;
    exports org.cityprofiles.render.height;
    exports org.cityprofiles.render.html;
    exports org.cityprofiles.render.json;
    exports org.cityprofiles.render.label;
    exports org.cityprofiles.render.page;
    exports org.cityprofiles.render.part;
    exports org.cityprofiles.render.picture;
    exports org.cityprofiles.render.richtext;
    exports org.cityprofiles.render.text;
    exports org.cityprofiles.render.theme;
    exports org.cityprofiles.render.view;
}
