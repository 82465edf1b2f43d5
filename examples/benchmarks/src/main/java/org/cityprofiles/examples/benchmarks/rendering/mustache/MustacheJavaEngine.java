package org.cityprofiles.examples.benchmarks.rendering.mustache;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import org.cityprofiles.examples.benchmarks.rendering.Engine;
import org.cityprofiles.examples.benchmarks.rendering.TemplateFile;
import org.cityprofiles.render.view.CityView;

/** Templates parsed once, written to an encoding writer. */
public final class MustacheJavaEngine implements Engine {
    private static final int USUAL_PAGE = 16 * 1024;

    private final Mustache template = new DefaultMustacheFactory(
                    name -> new StringReader(TemplateFile.text("mustache", name)))
            .compile("city.mustache");

    @Override
    public byte[] print(CityView city) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_PAGE);
        try (Writer out = new OutputStreamWriter(bytes, UTF_8)) {
            template.execute(out, new CityPart(city)).flush();
        }
        return bytes.toByteArray();
    }
}
