/**
 * Scans of signed forms that find their consents by the QR code of {@code consents.forms}. What comes in is never kept
 * as it came: every page is drawn anew, upright, as a picture, so that nothing a stranger put into a PDF reaches a
 * reader; the pictures of a form become one PDF. A form is filed whole or not at all. Pages are read a few at a time,
 * called by the page that shows the progress: no thread of the server is busy longer than a moment, and a heap that
 * was left half-read goes on where it stood.
 */
package org.tandem.consents.scans;
