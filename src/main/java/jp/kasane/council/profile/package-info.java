/** The municipality profile: reading, checking with line numbers, importing. */
@org.jspecify.annotations.NullMarked
package jp.kasane.council.profile;
