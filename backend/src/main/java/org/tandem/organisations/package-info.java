/**
 * Schools and colleges with their requisites, and the local date each lives by. Above {@code access} and {@code audit},
 * below everything about people.
 */
package org.tandem.organisations;
