/** What a changed profile changes in the municipality that is in use, and what it may not. */
@org.jspecify.annotations.NullMarked
package jp.kasane.council.revision;
