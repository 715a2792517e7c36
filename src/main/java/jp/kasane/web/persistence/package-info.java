/** Rows of the web module. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web.persistence;
