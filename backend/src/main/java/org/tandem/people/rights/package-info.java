/**
 * Rights of the person (L-07, L-08): what is demanded, until when it is to be answered, the file of everything kept
 * about somebody, and erasure. What is to be told or erased lives in upper features: each implements
 * {@link org.tandem.people.rights.PersonalDataHolder}. Papers are made above too, behind
 * {@link org.tandem.people.rights.RightsPapers}.
 */
package org.tandem.people.rights;
