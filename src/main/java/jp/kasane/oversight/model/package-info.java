/** The rules by which accesses are called unusual. */
@org.jspecify.annotations.NullMarked
package jp.kasane.oversight.model;
