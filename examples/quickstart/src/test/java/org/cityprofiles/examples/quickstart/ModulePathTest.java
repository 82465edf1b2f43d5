package org.cityprofiles.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Loads and renders in a layer of named modules, where reflection reaches only what modules open. */
class ModulePathTest {
    /** Which the container brings. */
    private static final String SERVLET_API = "jakarta.servlet";

    private final ClassLoader modules = modules("org.cityprofiles.servlet");

    private static ClassLoader modules(String root) {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> !entry.toString().contains("test-classes"))
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolveAndBind(ModuleFinder.of(), ModuleFinder.of(path), Set.of(root, SERVLET_API));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader(root);
    }

    @Test
    void everyPublishedModuleIsNamed() throws ReflectiveOperationException {
        assertThat(modules.loadClass("org.cityprofiles.core.catalogue.Catalogue")
                        .getModule())
                .hasToString("module org.cityprofiles.core");
        assertThat(modules.loadClass("org.cityprofiles.loader.CatalogueLoader").getModule())
                .hasToString("module org.cityprofiles.loader");
        assertThat(modules.loadClass("org.cityprofiles.render.Renderer").getModule())
                .hasToString("module org.cityprofiles.render");
        assertThat(modules.loadClass("org.cityprofiles.servlet.WidgetServlet").getModule())
                .hasToString("module org.cityprofiles.servlet");
    }

    @Test
    void theSampleCatalogueLoadsAndIsServed() throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(modules);
        try {
            assertThat(servedStatus("/it/city/milan")).isEqualTo(200);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Object servedStatus(String page) throws ReflectiveOperationException {
        Class<?> loaderType = modules.loadClass("org.cityprofiles.loader.CatalogueLoader");
        Class<?> resultType = modules.loadClass("org.cityprofiles.loader.LoadResult");
        Class<?> catalogueType = modules.loadClass("org.cityprofiles.core.catalogue.Catalogue");
        Class<?> handlerType = modules.loadClass("org.cityprofiles.servlet.WidgetHandler");
        Class<?> requestType = modules.loadClass("org.cityprofiles.servlet.WidgetRequest");

        Object loader = loaderType.getMethod("strict").invoke(null);
        Object result = loaderType.getMethod("load", Path.class).invoke(loader, Path.of("..", "catalogue"));
        Object catalogue = resultType.getMethod("unwrap").invoke(result);
        Object handler = handlerType.getMethod("of", catalogueType).invoke(null, catalogue);
        Object request = requestType.getMethod("get", String.class).invoke(null, page);
        Object response = handlerType.getMethod("handle", requestType).invoke(handler, request);
        return response.getClass().getMethod("status").invoke(response);
    }
}
