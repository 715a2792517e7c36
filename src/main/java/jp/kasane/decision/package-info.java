/** Evaluates DMN decisions and keeps the record that explains each: inputs, matched rules, version, who confirmed. */
@org.jspecify.annotations.NullMarked
package jp.kasane.decision;
