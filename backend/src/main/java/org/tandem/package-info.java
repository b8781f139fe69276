/**
 * Tandem: the mentoring model of a school or college. One package a feature; imports run one way (see the architecture
 * test); only {@link org.tandem.Tandem} stands above them.
 */
package org.tandem;
