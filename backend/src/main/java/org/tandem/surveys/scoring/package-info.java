/** Questionnaires as pure functions: what a question is, which answers it takes, how answers are counted. */
package org.tandem.surveys.scoring;
