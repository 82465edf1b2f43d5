package org.cityprofiles.examples.benchmarks.rendering.htmlflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import htmlflow.HtmlFlow;
import htmlflow.HtmlPage;
import htmlflow.HtmlView;
import org.cityprofiles.examples.benchmarks.rendering.Engine;
import org.cityprofiles.render.view.CityView;
import org.xmlet.htmlapifaster.Article;

/**
 * A view made once, with its static parts encoded beforehand and without indentation. Nearly all of a city depends on
 * the model, so nearly all of it stands within {@code dynamic}. HtmlFlow leaves attributes as they are, so those that
 * hold foreign text go through its own escaper.
 */
public final class HtmlFlowEngine implements Engine {
    private final HtmlView<CityView> view = HtmlFlow.ViewFactory.builder()
            .indented(false)
            .preEncoding(true)
            .build()
            .view(HtmlFlowEngine::article);

    private static void article(HtmlPage page) {
        new Article<>(page).attrClass("cp").dynamic(CityFlow::article).__();
    }

    @Override
    public byte[] print(CityView city) {
        return view.render(city).getBytes(UTF_8);
    }
}
