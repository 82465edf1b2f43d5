package org.cityprofiles.examples.server;

/** Keeps libraries from printing what nobody has to act on. */
public final class Quiet {
    private Quiet() {}

    /** Leads the log of Hibernate Validator to the one of Jetty, which begins at warnings; works before its first use. */
    public static void libraries() {
        if (System.getProperty("org.jboss.logging.provider") == null) {
            System.setProperty("org.jboss.logging.provider", "slf4j");
        }
    }
}
