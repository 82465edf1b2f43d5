package org.cityprofiles.examples.benchmarks.rendering.jte;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.runtime.Constants;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.examples.benchmarks.rendering.Engine;
import org.cityprofiles.examples.benchmarks.rendering.TemplateFile;
import org.cityprofiles.render.view.CityView;

/** Templates compiled beforehand, trimmed, their static parts as bytes; output to {@link Utf8ByteOutput}. */
public final class JteEngine implements Engine {
    private static final String TEMPLATE = "city.jte";

    private final TemplateEngine templates;

    /** Compiles the templates into a temporary folder. */
    public JteEngine() throws IOException {
        Path folder = Files.createTempDirectory("jte");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        TemplateEngine compiler = TemplateEngine.create(
                new Templates(),
                folder,
                ContentType.Html,
                JteEngine.class.getClassLoader(),
                Constants.PACKAGE_NAME_PRECOMPILED);
        compiler.setTrimControlStructures(true);
        compiler.setBinaryStaticContent(true);
        compiler.setClassPath(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        compiler.precompileAll();
        templates = TemplateEngine.createPrecompiled(folder, ContentType.Html);
        templates.setBinaryStaticContent(true);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] print(CityView city) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(TEMPLATE, city, out);
        return out.toByteArray();
    }

    private static final class Templates implements CodeResolver {
        @Override
        public String resolve(String name) {
            return TemplateFile.text("jte", name)
                    .lines()
                    .map(String::stripLeading)
                    .map(line -> line.startsWith("@import") || line.startsWith("@param") ? line + "\n" : line)
                    .collect(Collectors.joining());
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.of(TEMPLATE);
        }
    }
}
