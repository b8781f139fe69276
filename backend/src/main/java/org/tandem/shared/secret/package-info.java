/** Secrets of links and cookies: made with 192 random bits, stored as a hash. */
package org.tandem.shared.secret;
