/** Everything Kasane needs from the process engine, hidden behind a few plain types. Knows no feature. */
@org.jspecify.annotations.NullMarked
package jp.kasane.engine;
