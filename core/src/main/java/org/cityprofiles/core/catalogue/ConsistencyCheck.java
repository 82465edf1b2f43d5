package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Sources;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.Phase;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** Looks through all documents for what breaks a {@link Rule}. */
final class ConsistencyCheck {
    private final Documents documents;
    private final Omissions omissions;
    private final List<Finding> findings = new ArrayList<>();

    ConsistencyCheck(Documents documents, Omissions omissions) {
        this.documents = documents;
        this.omissions = omissions;
    }

    /** Every finding, in the order of the documents given and of the places in them. */
    List<Finding> check(Collection<? extends Document> given) {
        findings.addAll(documents.duplicates());
        given.forEach(this::check);
        findings.addAll(new FormerIds(documents.all()).findings());
        findings.addAll(new CycleCheck(documents).findings());
        return findings;
    }

    private void check(Document document) {
        RecordTree.walk((Record) document, new DocumentVisitor(document));
        findings.addAll(Coverage.of(document).findings(document));
        if (document instanceof Network network && !omissions.incomplete(document)) {
            findings.addAll(new MemberCheck(network, documents).findings());
        }
    }

    private final class DocumentVisitor implements RecordTree.Visitor {
        private final Document document;
        private final @Nullable Period whole;

        private DocumentVisitor(Document document) {
            this.document = document;
            this.whole = document instanceof Network network ? network.period() : null;
        }

        @Override
        public void reference(Slug id, Target target, RecordTree.Location location) {
            Rule broken = broken(id, target);
            if (broken != null) {
                String word = target.name().toLowerCase(Locale.ROOT);
                findings.add(new Finding(broken, document, location.pointer(), List.of(id.value(), word)));
            }
        }

        private @Nullable Rule broken(Slug id, Target target) {
            return switch (target) {
                case SOURCE -> hasSource(id) ? null : Rule.DANGLING_REFERENCE;
                case NETWORK -> exists(DocumentKind.NETWORK, id) ? null : Rule.DANGLING_REFERENCE;
                case PARTY -> isPlace(id) || isOrganisation(id) ? null : Rule.DANGLING_REFERENCE;
                case PLACE -> isPlace(id) ? null : notA(isOrganisation(id));
                case ORGANISATION -> isOrganisation(id) ? null : notA(isPlace(id));
            };
        }

        private boolean hasSource(Slug id) {
            return omissions.incomplete(document)
                    || Sources.of(document).stream().map(Source::id).anyMatch(id::equals);
        }

        @Override
        public void part(Record part, RecordTree.Location location) {
            Period period = periodOf(part);
            if (whole != null && period != null && !whole.encloses(period)) {
                String pointer = location.pointer() + "/period";
                findings.add(new Finding(Rule.PERIOD_OUTSIDE, document, pointer, List.of()));
            }
        }
    }

    private static Rule notA(boolean existsOtherwise) {
        return existsOtherwise ? Rule.WRONG_REFERENCE : Rule.DANGLING_REFERENCE;
    }

    private boolean isPlace(Slug id) {
        return exists(DocumentKind.PLACE, id);
    }

    private boolean isOrganisation(Slug id) {
        return exists(DocumentKind.ORGANISATION, id);
    }

    private boolean exists(DocumentKind kind, Slug id) {
        return documents.get(kind, id) != null || omissions.holds(kind, id);
    }

    private static @Nullable Period periodOf(Record part) {
        if (part instanceof Phase phase) {
            return phase.period();
        }
        if (part instanceof Membership membership) {
            return membership.period();
        }
        return part instanceof Mentoring mentoring ? mentoring.period() : null;
    }
}
