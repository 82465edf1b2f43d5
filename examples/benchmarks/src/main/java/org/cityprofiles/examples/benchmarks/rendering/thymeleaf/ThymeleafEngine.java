package org.cityprofiles.examples.benchmarks.rendering.thymeleaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.cityprofiles.examples.benchmarks.rendering.Engine;
import org.cityprofiles.examples.benchmarks.rendering.TemplateFile;
import org.cityprofiles.render.view.CityView;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Templates parsed once and kept. */
public final class ThymeleafEngine implements Engine {
    private static final int USUAL_PAGE = 16 * 1024;

    private final TemplateEngine engine = new TemplateEngine();
    private final MarksObject marks = new MarksObject();

    /** Sets up the engine. */
    public ThymeleafEngine() {
        Templates templates = new Templates();
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCacheable(true);
        engine.setTemplateResolver(templates);
    }

    @Override
    public byte[] print(CityView city) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_PAGE);
        try (Writer out = new OutputStreamWriter(bytes, UTF_8)) {
            engine.process("city.html", new Context(Locale.ROOT, Map.of("city", city, "marks", marks)), out);
        }
        return bytes.toByteArray();
    }

    private static final class Templates extends AbstractConfigurableTemplateResolver {
        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                Map<String, Object> attributes) {
            return new StringTemplateResource(TemplateFile.joined("thymeleaf", template));
        }
    }
}
