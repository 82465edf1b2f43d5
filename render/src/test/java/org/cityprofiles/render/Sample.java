package org.cityprofiles.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.Figure;
import org.cityprofiles.core.document.Image;
import org.cityprofiles.core.document.Office;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.SectionKind;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Statement;
import org.cityprofiles.core.document.StatementForm;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.OrganisationKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Contact;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.practice.PracticeStatus;
import org.cityprofiles.core.practice.Transfer;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.PhoneNumber;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;

/** A small catalogue that holds everything a city page can show: real cities, and one that does not exist. */
final class Sample {
    static final Slug GHENT = Slug.parse("ghent");
    static final Slug MILAN = Slug.parse("milan");
    static final Slug PORTO_NUOVO = Slug.parse("porto-nuovo");
    static final Slug HALLE = Slug.parse("halle-saale");
    static final Slug UNION = Slug.parse("unione-dei-porti");
    static final Slug SERVICE_CENTRE = Slug.parse("service-centre");
    static final Slug AICCRE = Slug.parse("aiccre");

    private Sample() {}

    static Catalogue catalogue() {
        return Catalogue.of(info(), documents());
    }

    static List<Document> documents() {
        List<Document> documents = new ArrayList<>(places());
        documents.add(new Organisation(
                AICCRE,
                OrganisationKind.ASSOCIATION_OF_MUNICIPALITIES,
                text("it", "AICCRE", "en", "AICCRE", "el", "AICCRE"),
                null,
                null,
                null));
        documents.add(ghent());
        documents.add(milan());
        documents.add(portoNuovo());
        documents.addAll(networks());
        documents.add(practice());
        documents.add(italy());
        return documents;
    }

    static LocalizedText text(String... languagesAndTexts) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            texts.put(LanguageTag.parse(languagesAndTexts[i]), languagesAndTexts[i + 1]);
        }
        return LocalizedText.of(texts);
    }

    static RichText rich(String... languagesAndTexts) {
        Map<LanguageTag, List<String>> texts = new LinkedHashMap<>();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            texts.put(LanguageTag.parse(languagesAndTexts[i]), List.of(languagesAndTexts[i + 1]));
        }
        return RichText.of(texts);
    }

    static CatalogueInfo info() {
        return CatalogueInfo.builder(
                        1,
                        text("en", "Cities that welcome", "it", "Città che accolgono", "el", "Πόλεις που υποδέχονται"),
                        languages("en", "it", "nl", "de", "el"))
                .publisher("City Profiles")
                .licence("CC BY 4.0")
                .homepage(WebAddress.parse("https://cityprofiles.example.org"))
                .contact(EmailAddress.parse("editors@cityprofiles.example.org"))
                .accessibilityStatement(WebAddress.parse("https://cityprofiles.example.org/accessibility"))
                .privacyNotice(WebAddress.parse("https://cityprofiles.example.org/privacy"))
                .build();
    }

    private static List<Place> places() {
        return List.of(
                place(GHENT, "BE", "nl", "Gent", "en", "Ghent", "it", "Gand", "de", "Gent", "fr", "Gand", "el", "Γάνδη")
                        .website(WebAddress.parse("https://stad.gent"))
                        .build(),
                place(MILAN, "IT", "it", "Milano", "en", "Milan", "de", "Mailand", "fr", "Milan", "el", "Μιλάνο")
                        .website(WebAddress.parse("https://www.comune.milano.it"))
                        .figures(List.of(new Figure(
                                text("it", "Residenti", "en", "Residents", "el", "Κάτοικοι"),
                                new BigDecimal("1371498"),
                                null,
                                PartialDate.parse("2023"),
                                Slug.parse("istat"))))
                        .sources(List.of(Source.builder(Slug.parse("istat"), text("it", "Popolazione residente"))
                                .url(WebAddress.parse("https://demo.istat.it"))
                                .publisher("Istat")
                                .language(LanguageTag.parse("it"))
                                .retrieved(PartialDate.parse("2024-02-01"))
                                .licence("CC BY 3.0")
                                .build()))
                        .build(),
                place(HALLE, "DE", "de", "Halle (Saale)", "en", "Halle (Saale)")
                        .succeededBy(GHENT)
                        .build(),
                place(PORTO_NUOVO, "IT", "it", "Porto Nuovo", "ar", "الميناء الجديد")
                        .aliases(List.of(text("it", "Porto Nuovo Marittimo")))
                        .figures(List.of(
                                new Figure(
                                        text("it", "Corsi di lingua"),
                                        new BigDecimal("12.50"),
                                        text("it", "ore la settimana"),
                                        PartialDate.parse("2025-03-08"),
                                        null),
                                new Figure(
                                        text("it", "Famiglie che ospitano"),
                                        new BigDecimal("84"),
                                        null,
                                        PartialDate.parse("2025-03"),
                                        null)))
                        .build(),
                Place.builder(
                                UNION,
                                PlaceKind.UNION_OF_MUNICIPALITIES,
                                text("it", "Unione dei porti", "en", "Union of Ports"),
                                CountryCode.parse("IT"))
                        .parts(List.of(PORTO_NUOVO, MILAN))
                        .build());
    }

    private static Place.Builder place(Slug id, String country, String... names) {
        return Place.builder(id, PlaceKind.MUNICIPALITY, text(names), CountryCode.parse(country));
    }

    private static CityProfile ghent() {
        return CityProfile.builder(GHENT)
                .tagline(
                        text(
                                "nl", "Een beleid voor alle kanten van het leven",
                                "en", "A policy for every side of life, carried by unusually close partnerships",
                                "it",
                                        "Una politica che abbraccia ogni aspetto della vita, sorretta da un’intesa insolitamente stretta"))
                .takeaways(List.of(
                        text(
                                "nl", "Nergens anders in België werken een stad en haar organisaties zo nauw samen.",
                                "en",
                                        "Nowhere else in Belgium do a city and its organisations work so closely together.",
                                "it",
                                        "In nessun’altra città belga il Comune e il mondo associativo lavorano fianco a"
                                                + " fianco su integrazione e migrazione come a Gand."),
                        text(
                                "nl", "Nieuwkomers krijgen steun op maat, voor de lange termijn.",
                                "en",
                                        "Newcomers receive support that is tailored to them and planned for the long term.",
                                "it",
                                        "Fin dai primi passi chi arriva riceve un aiuto su misura, pensato per durare e"
                                                + " attento al suo benessere complessivo.")))
                .sections(List.of(
                        new Section(
                                SectionKind.UNIQUENESS,
                                null,
                                text(
                                        "en", "Citizens who take the lead, and a city that stands behind them",
                                        "it", "Cittadini che prendono l’iniziativa e un Comune che li sostiene"),
                                rich(
                                        "en",
                                        "Ghent backs projects that citizens set up.",
                                        "it",
                                        "La società civile di Gand è vivace e il Comune fa affidamento sulla sua"
                                                + " intraprendenza: appoggia i progetti nati da cittadini e associazioni e"
                                                + " talvolta stringe con loro un <strong>accordo formale di"
                                                + " collaborazione</strong>.\n\nLavorare insieme cambia anche il modo di"
                                                + " sostenere chi arriva. Per la solidarietà che ne è nata la città ha"
                                                + " ottenuto diversi riconoscimenti."),
                                List.of(Statement.builder(
                                                StatementForm.PARAPHRASE,
                                                rich(
                                                        "en",
                                                                "It is for the city to recognise initiatives, not to take"
                                                                        + " them over.",
                                                        "it",
                                                                "A Gand iniziative e associazioni crescono dal basso; al"
                                                                        + " Comune spetta riconoscerle e aiutarle, non farle"
                                                                        + " proprie."))
                                        .speaker(new Person(
                                                text("nl", "Rudy Coddens", "en", "Rudy Coddens", "it", "Rudy Coddens"),
                                                List.of(new Office(
                                                        text(
                                                                "en", "Alderman for social policy and finance",
                                                                "it",
                                                                        "Assessore alle politiche sociali e alle finanze"),
                                                        GHENT,
                                                        null,
                                                        Slug.parse("city-profile"),
                                                        null))))
                                        .source(Slug.parse("city-profile"))
                                        .build())),
                        Section.of(
                                SectionKind.FOCUS,
                                rich(
                                        "en",
                                        "The forum brings everyone together.",
                                        "it",
                                        "<p>Il <em>Forum sulla migrazione</em> mette in contatto tutti coloro che in"
                                                + " città lavorano su questi temi. Le iniziative principali riguardano tre"
                                                + " campi:</p><ul><li>accoglienza</li><li>volontariato</li><li>inclusione"
                                                + " sociale</li></ul>"))))
                .reports(List.of(Report.builder(text(
                                "nl", "Stadsrapport Gent",
                                "en", "City report on Ghent",
                                "it", "Rapporto sulla città di Gand"))
                        .summary(rich("it", "Approfondisce le politiche cittadine su migrazione e inclusione."))
                        .published(PartialDate.parse("2021"))
                        .updated(PartialDate.parse("2023"))
                        .build()))
                .updated(PartialDate.parse("2023"))
                .languages(languages("nl", "en", "it"))
                .sources(List.of(Source.builder(
                                Slug.parse("city-profile"),
                                text("en", "City profile of Ghent", "it", "Profilo della città di Gand"))
                        .language(LanguageTag.parse("it"))
                        .build()))
                .build();
    }

    private static CityProfile milan() {
        LocalizedText mayor = text("it", "Sindaco", "en", "Mayor", "el", "Δήμαρχος");
        return CityProfile.builder(MILAN)
                .tagline(text(
                        "it", "Un crocevia delle migrazioni che costruisce soluzioni destinate a durare",
                        "en", "A crossroads of migration that builds solutions meant to last",
                        "el", "Ένα σταυροδρόμι της μετανάστευσης που χτίζει λύσεις με διάρκεια"))
                .takeaways(List.of(text(
                        "it", "A Milano la politica d’integrazione poggia su una collaborazione articolata.",
                        "en", "In Milan, integration policy rests on many-layered cooperation.",
                        "el",
                                "Στο Μιλάνο η πολιτική ένταξης στηρίζεται σε μια σύνθετη συνεργασία, με πολλά επίπεδα,"
                                        + " ανάμεσα σε δημόσιους φορείς και κοινωνία των πολιτών.")))
                .sections(List.of(
                        new Section(
                                SectionKind.UNIQUENESS,
                                null,
                                text(
                                        "it",
                                        "Dall’emergenza allo sguardo lungo",
                                        "el",
                                        "Από την ανάγκη στον μακρύ ορίζοντα"),
                                rich(
                                        "it",
                                        "Un <em>modello Milano</em>.",
                                        "el",
                                        "Η απάντηση της πόλης έγινε γνωστή ως <em>μοντέλο του Μιλάνου</em>: ένα"
                                                + " σύστημα υποδοχής που θεωρείται πιο ανοιχτό και πιο αποτελεσματικό από"
                                                + " ό,τι αλλού στην Ιταλία.\n\nΔύο δημοτικές αρχές, η μία μετά την άλλη,"
                                                + " διέθεσαν πόρους για πολιτικές που στηρίζουν τους μετανάστες και"
                                                + " βοηθούν τους πρόσφυγες να ενταχθούν."),
                                null),
                        new Section(
                                SectionKind.CUSTOM,
                                text("it", "Una voce senza traduzione", "el", "Κείμενο χωρίς μετάφραση"),
                                null,
                                rich("it", "Questo testo esiste soltanto in italiano."),
                                null)))
                .people(List.of(
                        new Person(
                                text("it", "Giuliano Pisapia", "el", "Τζουλιάνο Πιζάπια"),
                                List.of(new Office(
                                        mayor,
                                        MILAN,
                                        Period.of(PartialDate.ofYear(2011), PartialDate.ofYear(2016)),
                                        null,
                                        null))),
                        new Person(
                                text("it", "Giuseppe Sala", "el", "Τζουζέπε Σάλα"),
                                List.of(new Office(mayor, MILAN, Period.since(PartialDate.ofYear(2016)), null, null)))))
                .networksComplete(false)
                .updated(PartialDate.parse("2023"))
                .languages(languages("it", "en", "el"))
                .sources(List.of(Source.builder(
                                Slug.parse("city-profile"),
                                text("it", "Profilo della città di Milano", "el", "Προφίλ της πόλης του Μιλάνου"))
                        .build()))
                .build();
    }

    /** A city that does not exist, so that its mayor can be quoted. */
    private static CityProfile portoNuovo() {
        Person mayor = new Person(
                null,
                List.of(
                        new Office(
                                text("it", "Sindaca"),
                                PORTO_NUOVO,
                                Period.of(PartialDate.parse("2015-06-14"), PartialDate.parse("2020-10-03")),
                                null,
                                null),
                        new Office(text("it", "Vicepresidente"), AICCRE, null, null, null)));
        return CityProfile.builder(PORTO_NUOVO)
                .statements(List.of(
                        Statement.builder(StatementForm.QUOTATION, rich("it", "Chi arriva in porto non resta fuori."))
                                .speaker(mayor)
                                .said(PartialDate.parse("2019-05-01"))
                                .source(Slug.parse("gazzetta"))
                                .build(),
                        Statement.builder(
                                        StatementForm.PARAPHRASE,
                                        rich(
                                                "it",
                                                "Un porto vive di chi passa, come ricorda <span lang='ar'>الميناء</span>."))
                                .build()))
                .reports(List.of(Report.builder(text("it", "Bilancio dell’accoglienza"))
                        .url(WebAddress.parse("https://porto-nuovo.example.org/bilancio.pdf"))
                        .updated(PartialDate.parse("2024-05"))
                        .languages(languages("it"))
                        .mediaType("application/pdf")
                        .bytes(2_150_000L)
                        .build()))
                .image(new Image(
                        "images/porto.jpg",
                        text("it", "Il molo al tramonto"),
                        text("it", "Archivio comunale"),
                        "CC BY-SA 4.0"))
                .published(PartialDate.parse("2024-01-15"))
                .updated(PartialDate.parse("2025-09-30"))
                .sources(List.of(
                        Source.builder(Slug.parse("gazzetta"), text("it", "Gazzetta del porto"))
                                .url(WebAddress.parse("https://gazzetta.example.org/1"))
                                .build(),
                        Source.builder(Slug.parse("archivio"), text("it", "Archivio"))
                                .build()))
                .build();
    }

    private static List<Network> networks() {
        return List.of(
                Network.builder(
                                Slug.parse("citta-del-dialogo"),
                                NetworkKind.NETWORK,
                                text("it", "Le città del dialogo", "en", "Cities of Dialogue"))
                        .website(WebAddress.parse("https://dialogo.example.org"))
                        .lead(MILAN)
                        .period(Period.since(PartialDate.ofYear(2010)))
                        .members(List.of(
                                Membership.builder()
                                        .member(PORTO_NUOVO)
                                        .roles(List.of(MemberRole.FOUNDER, MemberRole.OBSERVER))
                                        .supportedBy(List.of(AICCRE))
                                        .build(),
                                Membership.builder().member(GHENT).build()))
                        .build(),
                Network.builder(
                                Slug.parse("gemellaggi"),
                                NetworkKind.PROJECT,
                                text("it", "Gemellaggi", "en", "Twinnings", "el", "Αδελφοποιήσεις"))
                        .acronym(text("it", "GEM"))
                        .period(Period.of(PartialDate.ofYear(2019), PartialDate.ofYear(2022)))
                        .mentoring(List.of(
                                new Mentoring(List.of(MILAN), List.of(PORTO_NUOVO, HALLE), null, null, null, null)))
                        .build(),
                Network.builder(
                                Slug.parse("carta"),
                                NetworkKind.CHARTER,
                                text("it", "Carta dei porti", "en", "Charter of Ports"))
                        .members(List.of(
                                Membership.builder()
                                        .member(HALLE)
                                        .status(MemberStatus.REPLACED)
                                        .build(),
                                Membership.builder()
                                        .member(PORTO_NUOVO)
                                        .replaces(HALLE)
                                        .status(MemberStatus.UNKNOWN)
                                        .build()))
                        .build());
    }

    private static Practice practice() {
        return Practice.builder(
                        SERVICE_CENTRE,
                        List.of(HALLE),
                        text(
                                "de", "Dienstleistungszentrum Integration und Demokratie",
                                "en", "Service centre for integration and democracy"),
                        List.of(
                                Section.of(
                                        SectionKind.WHY_A_MODEL,
                                        rich("de", "Alle arbeiten zusammen.", "en", "Everybody works together.")),
                                Section.of(SectionKind.WHAT_IT_IS, rich("de", "Ein Zentrum.", "en", "A centre."))))
                .officialNames(text("de", "Dienstleistungszentrum Integration und Demokratie", "el", "Κέντρο"))
                .summary(rich("de", "Eine gemeinsame Anlaufstelle.", "en", "A shared contact point."))
                .statements(List.of(Statement.builder(
                                StatementForm.PARAPHRASE,
                                rich("de", "Niemand wird weggeschickt.", "en", "Nobody is sent away."))
                        .build()))
                .contacts(List.of(
                        contact(),
                        Contact.builder()
                                .phone(PhoneNumber.parse("+49 345 2214006"))
                                .build()))
                .topics(List.of(Topic.ADVICE, Topic.ANTI_RACISM))
                .responsible(HALLE)
                .responsibleText(text("de", "Beauftragte für Integration", "en", "Officer for integration"))
                .status(PracticeStatus.RUNNING)
                .period(Period.since(PartialDate.parse("2016-03")))
                .transferredTo(List.of(new Transfer(PORTO_NUOVO, PartialDate.ofYear(2021)), new Transfer(GHENT, null)))
                .updated(PartialDate.parse("2025-04-01"))
                .languages(languages("de", "en"))
                .sources(List.of(
                        Source.builder(Slug.parse("description"), text("de", "Beschreibung", "en", "Description"))
                                .language(LanguageTag.parse("it"))
                                .build()))
                .build();
    }

    /** A contact with everything; the person does not exist, and the address has characters that links escape. */
    private static Contact contact() {
        return Contact.builder()
                .label(text("de", "Erste Auskunft", "en", "First questions"))
                .organisation(AICCRE)
                .person(new Person(
                        text("de", "Erika Beispiel"),
                        List.of(new Office(text("de", "Leiterin", "en", "Head"), HALLE, null, null, null))))
                .phone(PhoneNumber.parse("+493452214000"))
                .email(EmailAddress.parse("fragen+de#1?@halle.example.org"))
                .website(WebAddress.parse("https://www.halle.example.org/zentrum/"))
                .address(List.of("Marktplatz 1", "06108 Halle (Saale)"))
                .openingHours(text("de", "Montag bis Freitag, 9 bis 12 Uhr", "en", "Monday to Friday, 9 to 12"))
                .languages(languages("de", "en", "ar"))
                .build();
    }

    private static CountryContext italy() {
        return new CountryContext(
                CountryCode.parse("IT"),
                rich(
                        "it",
                                "Sull’asilo legifera soltanto lo Stato. Il sistema pubblico di accoglienza è"
                                        + " affidato ai comuni.",
                        "el",
                                "Για το άσυλο νομοθετεί μόνο το κράτος. Το δημόσιο σύστημα υποδοχής, που σήμερα ονομάζεται"
                                        + " <span lang='it'><abbr title='Sistema di accoglienza e integrazione'>SAI</abbr></span>,"
                                        + " βρίσκεται στα χέρια των δήμων."),
                PartialDate.parse("2023-12"),
                null,
                languages("it", "el"),
                List.of(Source.builder(
                                Slug.parse("constitution"),
                                text("it", "Costituzione, articolo 117", "el", "Σύνταγμα, άρθρο 117"))
                        .url(WebAddress.parse(
                                "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:costituzione:1947-12-27"))
                        .publisher("Normattiva")
                        .language(LanguageTag.parse("it"))
                        .build()));
    }

    static List<LanguageTag> languages(String... tags) {
        return List.of(tags).stream().map(LanguageTag::parse).toList();
    }
}
