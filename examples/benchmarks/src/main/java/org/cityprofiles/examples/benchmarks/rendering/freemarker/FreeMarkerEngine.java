package org.cityprofiles.examples.benchmarks.rendering.freemarker;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.Engine;
import org.cityprofiles.examples.benchmarks.rendering.TemplateFile;
import org.cityprofiles.render.view.CityView;

/**
 * Templates {@code .ftlh}, so with automatic escaping for HTML, over the records as they are: since 2.3.33 their
 * components are properties (only booleans must be called).
 */
public final class FreeMarkerEngine implements Engine {
    private static final int USUAL_PAGE = 16 * 1024;

    private final Template template;

    /** Parses the templates. */
    public FreeMarkerEngine() throws IOException {
        StringTemplateLoader loader = new StringTemplateLoader();
        List.of("city.ftlh", "words.ftlh", "parts.ftlh")
                .forEach(name -> loader.putTemplate(name, TemplateFile.joined("freemarker", name)));
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLogTemplateExceptions(false);
        configuration.setOutputEncoding(UTF_8.name());
        template = configuration.getTemplate("city.ftlh");
    }

    @Override
    public byte[] print(CityView city) throws IOException, TemplateException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_PAGE);
        try (Writer out = new OutputStreamWriter(bytes, UTF_8)) {
            template.process(city, out);
        }
        return bytes.toByteArray();
    }
}
