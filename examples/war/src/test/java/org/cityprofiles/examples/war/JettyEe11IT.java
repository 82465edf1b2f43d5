package org.cityprofiles.examples.war;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

class JettyEe11IT extends DeploymentContract {
    @Override
    Deployed.Deployer deployer() {
        return JettyEe11IT::deploy;
    }

    private static Deployed deploy(Path application) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        WebAppContext context = new WebAppContext();
        context.setContextPath("/");
        context.setWar(application.toString());
        context.setThrowUnavailableOnStartupException(true);
        server.setHandler(context);
        server.start();
        return new Deployed() {
            @Override
            public int port() {
                return connector.getLocalPort();
            }

            @Override
            public void close() throws IOException {
                try {
                    server.stop();
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
        };
    }
}
