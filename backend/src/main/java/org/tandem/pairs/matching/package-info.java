/**
 * Who suits whom: scores by criteria, the exact assignment, the stable one, and what each is worth. Pure functions of
 * their arguments; the same input gives the same answer.
 */
package org.tandem.pairs.matching;
