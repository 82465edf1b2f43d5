package org.cityprofiles.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ModulePathTest {
    // older Hibernate Validators do not say themselves what they need
    private static final Set<String> ROOTS =
            Set.of("org.cityprofiles.loader", "org.eclipse.parsson", "org.jboss.logging", "com.fasterxml.classmate");

    @Test
    void aCatalogueIsLoadedFromTheModulePath() throws Exception {
        Path[] path = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.contains("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), ROOTS);
        ClassLoader loader = boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("org.cityprofiles.loader");
        assertThat(problems(loader, Samples.EXAMPLE)).isEmpty();
        assertThat(loader.loadClass(CatalogueLoader.class.getName()).getModule().getName())
                .isEqualTo("org.cityprofiles.loader");
    }

    private static List<?> problems(ClassLoader loader, Path catalogue) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            Class<?> type = loader.loadClass(CatalogueLoader.class.getName());
            Object result = type.getMethod("load", Path.class)
                    .invoke(type.getMethod("strict").invoke(null), catalogue);
            Class<?> resultType = loader.loadClass(LoadResult.class.getName());
            return (List<?>) resultType.getMethod("problems").invoke(result);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
