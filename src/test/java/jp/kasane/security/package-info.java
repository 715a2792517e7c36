/** What Kasane is made of, and that known vulnerabilities of it cannot be reached. */
@org.jspecify.annotations.NullMarked
package jp.kasane.security;
