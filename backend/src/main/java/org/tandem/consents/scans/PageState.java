package org.tandem.consents.scans;

/** How far a scanned page is. */
enum PageState {
    /** Not read yet. */
    WAITING,
    /** No code of ours on it: nothing printed here, or not to be made out. */
    UNREADABLE,
    /** It is known which form it belongs to; the form is not complete yet. */
    PLACED,
    /** It became part of the consent's scan. */
    FILED,
    /** The consent has its scan already. */
    ALREADY,
    /** Put aside by hand. */
    REMOVED
}
