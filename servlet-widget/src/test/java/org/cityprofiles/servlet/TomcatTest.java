package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;

/** Runs twice in a build, on the oldest and on the newest Tomcat that we support. */
class TomcatTest extends ContainerContract {
    private static final Logger QUIET = Logger.getLogger("org.apache");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    @Override
    Container.Starter starter() {
        return TomcatTest::start;
    }

    @Test
    void thisIsTheTomcatOfTheRun() {
        assertThat(ServerInfo.getServerNumber()).startsWith(System.getProperty("tomcat.expected", ""));
    }

    private static Container start(Servlet servlet, Container.Mount mount) throws IOException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory(Path.of("target"), "tomcat").toString());
        tomcat.setPort(0);
        tomcat.setHostname("localhost");
        Context context = tomcat.addContext(mount.context(), null);
        Wrapper wrapper = Tomcat.addServlet(context, "widget", servlet);
        mount.parameters().forEach(wrapper::addInitParameter);
        wrapper.setAsyncSupported(true);
        wrapper.addMapping(mount.mapping());
        run(tomcat::start);
        int port = tomcat.getConnector().getLocalPort();
        return new Container() {
            @Override
            public int port() {
                return port;
            }

            @Override
            public void close() throws IOException {
                run(() -> {
                    tomcat.stop();
                    tomcat.destroy();
                });
            }
        };
    }

    @FunctionalInterface
    private interface Step {
        void run() throws LifecycleException;
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (LifecycleException e) {
            throw new IOException(e);
        }
    }
}
