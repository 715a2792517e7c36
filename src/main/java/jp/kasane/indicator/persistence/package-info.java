/** Read models that look across all modules. */
@org.jspecify.annotations.NullMarked
package jp.kasane.indicator.persistence;
