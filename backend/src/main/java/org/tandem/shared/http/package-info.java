/** HTTP habits every resource shares: entity tags, security headers, retried creates. */
package org.tandem.shared.http;
