package org.cityprofiles.render.make.practice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.practice.Contact;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PhoneNumber;
import org.cityprofiles.core.value.WebAddress;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.entry.PartyNames;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.ContactView;
import org.cityprofiles.render.part.Fact;
import org.cityprofiles.render.part.OfficeView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes contacts whose numbers and addresses can be followed. Immutable, for one document. */
final class ContactMaker {
    /** What readers do not need to see of an address of the web. */
    private static final Pattern AROUND = Pattern.compile("^https?://(www\\.)?|/$");

    private final DocumentWording words;
    private final Wording wording;
    private final PartMaker parts;
    private final PartyNames parties;

    ContactMaker(DocumentWording words, PartMaker parts, PartyNames parties) {
        this.words = words;
        this.wording = words.wording();
        this.parts = parts;
        this.parties = parties;
    }

    ContactView contact(Contact contact) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Label.CONTACT_ORGANISATION, parties.linked(Stream.ofNullable(contact.organisation())));
        add(facts, Label.CONTACT_PERSON, each(contact.person(), this::person));
        add(facts, Label.CONTACT_PHONE, each(contact.phone(), this::phone));
        add(facts, Label.CONTACT_EMAIL, each(contact.email(), this::email));
        add(facts, Label.CONTACT_WEBSITE, each(contact.website(), this::website));
        add(facts, Label.CONTACT_ADDRESS, address(contact));
        add(facts, Label.CONTACT_HOURS, each(contact.openingHours(), hours -> plain(words.text(hours))));
        add(facts, Label.CONTACT_LANGUAGES, languages(PartMaker.list(contact.languages())));
        return new ContactView(words.textOrNull(contact.label()), facts);
    }

    private void add(List<Fact> facts, Label label, List<Linked> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(wording.label(label), values));
        }
    }

    private static <T> List<Linked> each(@Nullable T value, Function<T, List<Linked>> linked) {
        return value == null ? List.of() : linked.apply(value);
    }

    private static List<Linked> plain(Text text) {
        return List.of(Linked.of(text, null));
    }

    private List<Linked> person(Person person) {
        PersonView view = parts.person(person);
        return Stream.concat(
                        Stream.ofNullable(view.name()), view.offices().stream().map(OfficeView::title))
                .map(text -> Linked.of(text, null))
                .toList();
    }

    private List<Linked> phone(PhoneNumber phone) {
        return List.of(Linked.of(wording.address(phone.value()), Link.of("tel:" + phone.dialled())));
    }

    /** A few characters that may stand before the at sign mean something else in a link (RFC 6068). */
    private List<Linked> email(EmailAddress email) {
        int at = email.value().indexOf('@');
        String local = URLEncoder.encode(email.value().substring(0, at), StandardCharsets.UTF_8);
        return List.of(Linked.of(
                wording.address(email.value()),
                Link.of("mailto:" + local + email.value().substring(at))));
    }

    private List<Linked> website(WebAddress website) {
        String shown = AROUND.matcher(website.value()).replaceAll("");
        return List.of(Linked.of(wording.address(shown), PartMaker.link(website)));
    }

    private List<Linked> address(Contact contact) {
        return PartMaker.list(contact.address()).stream()
                .map(line -> Linked.of(wording.unmarked(line), null))
                .toList();
    }

    private List<Linked> languages(List<LanguageTag> languages) {
        return languages.isEmpty()
                ? List.of()
                : plain(wording.list(languages.stream().map(wording::language).toList()));
    }
}
