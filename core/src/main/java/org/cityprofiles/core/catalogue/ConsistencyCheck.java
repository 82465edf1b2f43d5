package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** Looks through all documents for what breaks a {@link Rule}. */
final class ConsistencyCheck {
    private final Documents documents;
    private final Omissions omissions;
    private final List<Finding> findings = new ArrayList<>();
    private boolean leansOnOmitted;

    ConsistencyCheck(Documents documents, Omissions omissions) {
        this.documents = documents;
        this.omissions = omissions;
    }

    /** Every finding, in the order of the documents given; within one document in the order of the rules' checks. */
    List<Finding> check(Collection<? extends Document> given) {
        findings.addAll(documents.duplicates());
        given.forEach(this::check);
        findings.addAll(new FormerIds(documents.all()).findings());
        findings.addAll(new CycleCheck(documents).findings());
        return findings.size() < 2 ? findings : inOrder(given);
    }

    private List<Finding> inOrder(Collection<? extends Document> given) {
        IdentityHashMap<Document, Integer> order = new IdentityHashMap<>();
        given.forEach(document -> order.putIfAbsent(document, order.size()));
        findings.sort(Comparator.comparing(finding -> order.getOrDefault(finding.document(), 0)));
        return findings;
    }

    /** Whether a document refers to what was left out; known after {@link #check(Collection)}. */
    boolean leansOnOmitted() {
        return leansOnOmitted;
    }

    private void check(Document document) {
        DocumentVisitor visitor = new DocumentVisitor(document);
        RecordTree.walk((Record) document, visitor);
        findings.addAll(visitor.texts.gaps(document));
        if (document instanceof Network network && !omissions.incomplete(document)) {
            findings.addAll(new MemberCheck(network, documents).findings());
        }
    }

    private final class DocumentVisitor implements RecordTree.Visitor {
        private final Document document;
        private final @Nullable Period whole;
        private final Texts texts = new Texts();

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

        @Override
        public void text(LocalizedText text, RecordTree.Location location) {
            texts.text(text, location);
        }

        @Override
        public void richText(RichText text, RecordTree.Location location) {
            texts.richText(text, location);
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
            for (Source source : Sources.of(document)) {
                if (source.id().equals(id)) {
                    return true;
                }
            }
            return excused(omissions.incomplete(document));
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
        return documents.get(kind, id) != null || excused(omissions.holds(kind, id));
    }

    private boolean excused(boolean omitted) {
        leansOnOmitted |= omitted;
        return omitted;
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
