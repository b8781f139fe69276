/** Keyset paging: the envelope, the opaque cursor and the query parameters every list takes. */
package org.tandem.shared.page;
