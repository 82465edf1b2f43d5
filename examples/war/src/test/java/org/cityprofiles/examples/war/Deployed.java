package org.cityprofiles.examples.war;

import java.io.IOException;
import java.nio.file.Path;

/** A servlet container in this process with one web application at its root. */
interface Deployed extends AutoCloseable {
    int port();

    @Override
    void close() throws IOException;

    /** Deploys a folder or a WAR. */
    @FunctionalInterface
    interface Deployer {
        Deployed deploy(Path application) throws Exception;
    }
}
