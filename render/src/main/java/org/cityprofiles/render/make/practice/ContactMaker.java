package org.cityprofiles.render.make.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.practice.Contact;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PhoneNumber;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.ContactView;
import org.cityprofiles.render.part.OfficeView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes contacts whose numbers and addresses can be followed. Immutable, for one document. */
final class ContactMaker {
    private final DocumentWording words;
    private final Wording wording;
    private final PartMaker parts;
    private final Parties parties;

    ContactMaker(DocumentWording words, PartMaker parts, Parties parties) {
        this.words = words;
        this.wording = words.wording();
        this.parts = parts;
        this.parties = parties;
    }

    ContactView contact(Contact contact) {
        List<Labelled<Linked>> facts = new ArrayList<>();
        wording.addLabelled(
                facts,
                Label.CONTACT_ORGANISATION,
                parties.linked(contact.organisation()).stream().toList());
        wording.addLabelled(facts, Label.CONTACT_PERSON, each(contact.person(), this::person));
        wording.addLabelled(facts, Label.CONTACT_PHONE, each(contact.phone(), this::phone));
        wording.addLabelled(facts, Label.CONTACT_EMAIL, each(contact.email(), this::email));
        wording.addLabelled(
                facts, Label.CONTACT_WEBSITE, each(contact.website(), website -> List.of(parts.website(website))));
        wording.addLabelled(facts, Label.CONTACT_ADDRESS, address(contact));
        wording.addLabelled(
                facts, Label.CONTACT_HOURS, each(contact.openingHours(), hours -> plain(words.text(hours))));
        wording.addLabelled(facts, Label.CONTACT_LANGUAGES, languages(PartMaker.list(contact.languages())));
        return new ContactView(words.textOrNull(contact.label()), facts);
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

    private List<Linked> email(EmailAddress email) {
        return List.of(Linked.of(wording.address(email.value()), Link.email(email)));
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
