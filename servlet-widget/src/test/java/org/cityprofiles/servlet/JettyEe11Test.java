package org.cityprofiles.servlet;

import jakarta.servlet.Servlet;
import java.io.IOException;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

class JettyEe11Test extends ContainerContract {
    @Override
    Container.Starter starter() {
        return JettyEe11Test::start;
    }

    private static Container start(Servlet servlet, Container.Mount mount) throws IOException {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context =
                new ServletContextHandler(mount.context().isEmpty() ? "/" : mount.context());
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitParameters(mount.parameters());
        holder.setAsyncSupported(true);
        context.addServlet(holder, mount.mapping());
        server.setHandler(context);
        run(server::start);
        return new Container() {
            @Override
            public int port() {
                return connector.getLocalPort();
            }

            @Override
            public void close() throws IOException {
                run(server::stop);
            }
        };
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
