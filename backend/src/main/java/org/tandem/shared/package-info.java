/** What every feature stands on; knows no word of mentoring and imports nothing of ours. */
package org.tandem.shared;
