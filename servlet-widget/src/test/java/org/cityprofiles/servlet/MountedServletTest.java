package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Below a context and a mapping, addresses may be written in ways that containers read in theirs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MountedServletTest {
    private final Server server = new Server();
    private final LocalConnector connector = new LocalConnector(server);

    @BeforeAll
    void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler("/town");
        context.addServlet(new ServletHolder(new WidgetServlet(Samples.handler())), "/city-profiles/*");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    @AfterAll
    void stop() throws Exception {
        server.stop();
    }

    private String get(String path) throws Exception {
        return connector.getResponse("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    @Test
    void aPageIsServed() throws Exception {
        assertThat(get("/town/city-profiles/it/city/ghent")).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/town/city-profiles;x=zq8echo/it/",
                "/town;x=zq8echo/city-profiles/it/",
                "/town/city-profiles;x=zq8echo",
                "/town/./city-profiles/zq8echo"
            })
    void parametersOfTheMountLeadNowhere(String path) throws Exception {
        assertThat(get(path)).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("zq8echo");
    }
}
