/** Tables {@code privacy_*}. */
@org.jspecify.annotations.NullMarked
package jp.kasane.privacy.persistence;
