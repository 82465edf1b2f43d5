package org.cityprofiles.loader.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.DocumentLoader;
import org.cityprofiles.loader.problem.Problem;

/** An example put on disk around the small catalogue of the index page, and loaded as its settings say. */
final class ExampleCatalogue {
    private static final String ARCHIVE = "catalogue.zip";

    private final Path above;
    private final Path folder;
    private final List<Fence> fences;
    private final ExampleSettings settings;

    private ExampleCatalogue(Path above, List<Fence> fences, ExampleSettings settings) {
        this.above = above;
        this.folder = above.resolve("catalogue");
        this.fences = fences;
        this.settings = settings;
    }

    /** Writes an example into an empty folder. */
    static ExampleCatalogue write(List<Fence> example, Path above) throws IOException {
        ExampleSettings settings = ExampleSettings.of(example);
        Set<String> own = example.stream().map(Fence::name).collect(Collectors.toSet());
        List<Fence> fences = new ArrayList<>();
        if (!settings.alone()) {
            ProblemPage.index().fences().stream()
                    .filter(fence -> fence.recipe().equals("json") && !own.contains(fence.name()))
                    .forEach(fences::add);
        }
        fences.addAll(example);
        ExampleCatalogue catalogue = new ExampleCatalogue(above, fences, settings);
        catalogue.write();
        return catalogue;
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        ExampleArchive archive = new ExampleArchive();
        for (Fence fence : fences) {
            switch (fence.recipe()) {
                case "json", "zip" -> {
                    archive.add(fence.name(), fence.body().getBytes(UTF_8));
                    file(fence, fence.body().getBytes(UTF_8));
                }
                case "bytes" -> file(fence, bytes(fence.body()));
                case "link" ->
                    Files.createSymbolicLink(place(fence), Path.of(fence.body().strip()));
                case "settings", "text" -> {}
                default -> throw new IllegalArgumentException("no recipe " + fence.recipe());
            }
        }
        if (isArchive()) {
            Files.write(above.resolve(ARCHIVE), archive.bytes());
        }
    }

    private boolean isArchive() {
        return fences.stream().anyMatch(fence -> fence.recipe().equals("zip"));
    }

    private void file(Fence fence, byte[] content) throws IOException {
        if (!isArchive()) {
            Files.write(place(fence), content);
        }
    }

    private Path place(Fence fence) throws IOException {
        Path place = folder.resolve(fence.name()).normalize();
        Files.createDirectories(place.resolveSibling("."));
        return place;
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
            int close = text.indexOf('>', open);
            out.writeBytes(text.substring(at, open).getBytes(UTF_8));
            out.writeBytes(HexFormat.ofDelimiter(" ").parseHex(text.substring(open + 1, close)));
            at = close + 1;
        }
        out.writeBytes(text.substring(at).getBytes(UTF_8));
        return out.toByteArray();
    }

    /** The problems found; their sources still begin with the folder that was written to. */
    List<Problem> problems() throws IOException {
        if (settings.load().endsWith(".json")) {
            return DocumentLoader.create()
                    .withLimits(settings.limits())
                    .load(folder.resolve(settings.load()))
                    .problems();
        }
        CatalogueLoader loader = settings.lenient() ? CatalogueLoader.lenient() : CatalogueLoader.strict();
        Path whole = settings.load().isEmpty() ? folder : folder.resolve(settings.load());
        Path loaded = isArchive() ? above.resolve(ARCHIVE) : whole;
        return loader.withLimits(settings.limits()).load(loaded).problems();
    }
}
