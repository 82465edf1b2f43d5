package org.cityprofiles.examples.benchmarks.rendering;

import java.io.IOException;
import org.cityprofiles.examples.benchmarks.rendering.freemarker.FreeMarkerEngine;
import org.cityprofiles.examples.benchmarks.rendering.htmlflow.HtmlFlowEngine;
import org.cityprofiles.examples.benchmarks.rendering.jsoup.JsoupEngine;
import org.cityprofiles.examples.benchmarks.rendering.jte.JteEngine;
import org.cityprofiles.examples.benchmarks.rendering.mustache.JstachioEngine;
import org.cityprofiles.examples.benchmarks.rendering.mustache.MustacheJavaEngine;
import org.cityprofiles.examples.benchmarks.rendering.thymeleaf.ThymeleafEngine;
import org.cityprofiles.render.page.HtmlPrinter;

/** All engines, by the names that the results carry. */
public enum Engines {
    /** Our writer. */
    CITY_PROFILES("City Profiles"),
    /** Mustache templates compiled by an annotation processor. */
    JSTACHIO("JStachio"),
    /** Templates compiled to Java. */
    JTE("jte"),
    /** Mustache templates interpreted. */
    MUSTACHE_JAVA("mustache.java"),
    /** A typed Java DSL. */
    HTMLFLOW("HtmlFlow"),
    /** Templates interpreted. */
    FREEMARKER("FreeMarker"),
    /** HTML templates interpreted. */
    THYMELEAF("Thymeleaf"),
    /** A tree, then its HTML. */
    JSOUP("jsoup tree");

    private final String label;

    Engines(String label) {
        this.label = label;
    }

    /** The name as its makers write it. */
    public String label() {
        return label;
    }

    /** Sets the engine up: whatever can be done before the first page is done here. */
    public Engine make() throws IOException {
        return switch (this) {
            case CITY_PROFILES -> HtmlPrinter::fragment;
            case JSTACHIO -> new JstachioEngine();
            case JTE -> new JteEngine();
            case MUSTACHE_JAVA -> new MustacheJavaEngine();
            case HTMLFLOW -> new HtmlFlowEngine();
            case FREEMARKER -> new FreeMarkerEngine();
            case THYMELEAF -> new ThymeleafEngine();
            case JSOUP -> new JsoupEngine();
        };
    }
}
