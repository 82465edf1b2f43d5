package org.cityprofiles.examples.benchmarks.rendering.jsoup;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cityprofiles.examples.benchmarks.rendering.Engine;
import org.cityprofiles.render.view.CityView;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A tree of elements, then its outer HTML, without pretty print. */
public final class JsoupEngine implements Engine {
    @Override
    public byte[] print(CityView city) {
        Document document = new Document("");
        document.outputSettings().charset(UTF_8).prettyPrint(false);
        Element article = CityTree.append(document, city);
        return article.outerHtml().getBytes(UTF_8);
    }
}
