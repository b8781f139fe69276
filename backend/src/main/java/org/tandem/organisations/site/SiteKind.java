package org.tandem.organisations.site;

/** What an entry of the site section tells; also the order of the parts of the page. */
enum SiteKind {
    ABOUT("О программе"),
    NEWS("Новости"),
    PRACTICE("Практики"),
    DOCUMENT("Документы"),
    CONTACT("Контакты");

    private final String title;

    SiteKind(String title) {
        this.title = title;
    }

    /** Heading on the public page. */
    String title() {
        return title;
    }
}
