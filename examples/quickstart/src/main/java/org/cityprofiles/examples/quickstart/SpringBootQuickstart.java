package org.cityprofiles.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetServlet;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves a catalogue within a Spring Boot application. */
// snippet: spring-boot
@Configuration
public class SpringBootQuickstart {
    /** The pages of the catalogue, under /city-profiles/ of the application. */
    @Bean
    public ServletRegistrationBean<WidgetServlet> cityProfiles() throws IOException {
        WidgetHandler handler = WidgetHandler.of(
                CatalogueLoader.strict().load(Path.of("catalogue")).unwrap());
        return new ServletRegistrationBean<>(new WidgetServlet(handler), "/city-profiles/*");
    }
}
// end
