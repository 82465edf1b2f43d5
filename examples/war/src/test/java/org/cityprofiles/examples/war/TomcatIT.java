package org.cityprofiles.examples.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.util.ServerInfo;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.junit.jupiter.api.Test;

/** Runs twice in a build, on the oldest and on the newest Tomcat that we support. */
class TomcatIT extends DeploymentContract {
    private static final Logger QUIET = Logger.getLogger("org.apache");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    @Override
    Deployed.Deployer deployer() {
        return TomcatIT::deploy;
    }

    @Test
    void thisIsTheTomcatOfTheRun() {
        assertThat(ServerInfo.getServerNumber()).startsWith(System.getProperty("tomcat.expected", ""));
    }

    private static Deployed deploy(Path application) throws Exception {
        Path base = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "tomcat");
        Files.createDirectory(base.resolve("webapps"));
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(base.toString());
        tomcat.setPort(0);
        tomcat.setHostname("localhost");
        Context context = tomcat.addContext("", application.toString());
        ContextConfig descriptors = new ContextConfig();
        descriptors.setDefaultWebXml(tomcat.noDefaultWebXmlPath());
        context.addLifecycleListener(descriptors);
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        context.setJarScanner(scanner);
        tomcat.start();
        int port = tomcat.getConnector().getLocalPort();
        return new Deployed() {
            @Override
            public int port() {
                return port;
            }

            @Override
            public void close() throws IOException {
                try {
                    tomcat.stop();
                    tomcat.destroy();
                } catch (LifecycleException e) {
                    throw new IOException(e);
                }
            }
        };
    }
}
