package org.cityprofiles.examples.benchmarks.rendering.mustache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jstach.jstachio.output.ByteBufferEncodedOutput;
import org.cityprofiles.examples.benchmarks.rendering.Engine;
import org.cityprofiles.render.view.CityView;

/** The renderer that JStachio compiled, its static parts encoded beforehand, into an array. */
public final class JstachioEngine implements Engine {
    private static final int USUAL_PAGE = 16 * 1024;

    private final CityPartRenderer template = CityPartRenderer.of();

    @Override
    public byte[] print(CityView city) {
        return template.write(new CityPart(city), ByteBufferEncodedOutput.ofByteArray(UTF_8, USUAL_PAGE))
                .toByteArray();
    }
}
