/** Tables {@code casework_*}. */
@org.jspecify.annotations.NullMarked
package jp.kasane.casework.persistence;
