package org.cityprofiles.loader.bind;

import jakarta.json.bind.JsonbConfig;
import org.cityprofiles.loader.json.JsonTree;
import org.eclipse.yasson.JsonBindingProvider;
import org.eclipse.yasson.YassonJsonb;

/**
 * Makes records from checked trees. Yasson never sees raw text, and nothing that failed a check; what is at fault here is
 * our own fault. One instance serves everybody: a new {@code Jsonb} for each document is many times slower. Thread-safe.
 */
public final class Binder {
    private final YassonJsonb jsonb;

    public Binder() {
        // named outright: a lookup of services depends on the class loader of whoever calls
        jsonb = (YassonJsonb) new JsonBindingProvider()
                .create()
                .withConfig(new JsonbConfig().withAdapters(Adapters.all()))
                .build();
    }

    /** The record of this type from a document that its shape found sound. */
    public <T> T bind(JsonTree tree, int root, int depth, Class<T> type) {
        return jsonb.fromJson(new TreeParser(tree, root, depth), type);
    }
}
