/** Makes the contract complete: what holds for every operation is written here once. */
package org.tandem.shared.openapi;
