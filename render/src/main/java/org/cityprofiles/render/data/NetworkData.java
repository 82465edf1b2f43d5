package org.cityprofiles.render.data;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.network.Funding;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.view.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Tells of one network. For one document. */
final class NetworkData {
    private final Terms terms;
    private final Network network;

    NetworkData(Terms terms, Network network) {
        this.terms = terms;
        this.network = network;
    }

    /** What has a plan and an end is a project, which is an organisation too. */
    static String type(Network network) {
        return network.kind() == NetworkKind.PROJECT || network.kind() == NetworkKind.CAMPAIGN
                ? "Project"
                : "Organization";
    }

    JsonObject node() {
        Period period = network.period();
        return Terms.document(type(network))
                .with("@id", terms.networkId(network.id()))
                .with("name", Terms.texts(network.name()))
                .with("alternateName", Terms.texts(network.acronym()))
                .with("description", Terms.plain(network.summary()))
                .with("url", Terms.address(network.website()))
                .with("mainEntityOfPage", terms.page(SubjectKind.NETWORK, network.id()))
                .with("foundingDate", period == null ? null : Terms.text(period.from()))
                .with("dissolutionDate", period == null ? null : Terms.text(period.to()))
                .with("keywords", terms.keywords(network.topics()))
                .with("parentOrganization", programme(network.programme()))
                .with("funder", funders())
                .with(
                        "funding",
                        Terms.list(network.funding()).stream().map(this::grant).toList())
                .with("member", members());
    }

    private @Nullable JsonObject programme(@Nullable Slug id) {
        return Optional.ofNullable(id)
                .flatMap(terms.catalogue()::network)
                .map(programme -> Terms.node(type(programme))
                        .with("@id", terms.networkId(programme.id()))
                        .with("name", Terms.texts(programme.name()))
                        .with("url", Terms.address(programme.website())))
                .orElse(null);
    }

    private List<JsonObject> funders() {
        return Terms.list(network.funding()).stream()
                .map(Funding::funder)
                .distinct()
                .flatMap(id -> terms.catalogue().party(id).stream())
                .map(terms::party)
                .toList();
    }

    private JsonObject grant(Funding funding) {
        Amount amount = funding.amount();
        return Terms.node(amount == null ? "Grant" : "MonetaryGrant")
                .with("name", Terms.texts(funding.programme()))
                .with(
                        "funder",
                        terms.catalogue()
                                .party(funding.funder())
                                .map(terms::party)
                                .orElse(null))
                .with("amount", amount == null ? null : money(amount));
    }

    private static JsonObject money(Amount amount) {
        return Terms.node("MonetaryAmount")
                .with("value", amount.value())
                .with("currency", amount.currency().toString());
    }

    private List<JsonObject> members() {
        return terms.catalogue().membersOf(network.id()).stream()
                .flatMap(membership ->
                        Roles.role(membership, terms.options().day(), "member", member(membership)).stream())
                .toList();
    }

    private JsonObject member(NetworkMembership membership) {
        Party party = membership.party();
        return party == null
                ? Terms.node("Organization").with("name", Terms.texts(membership.name()))
                : terms.party(party);
    }
}
