package org.cityprofiles.core.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Documents do not make a catalogue; carries every finding. */
public final class InconsistentCatalogueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    InconsistentCatalogueException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** The findings, errors and warnings; at least one is an error. */
    public List<Finding> findings() {
        return findings;
    }
}
