/** Who gets to see what: every endpoint asked by everybody, strangers' identifiers, hostile texts. */
@org.jspecify.annotations.NullMarked
package jp.kasane.trust;
