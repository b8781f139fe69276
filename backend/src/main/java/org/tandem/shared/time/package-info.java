/** Time as a school sees it: school years and local dates; instants stay UTC on the wire (V-38). */
package org.tandem.shared.time;
