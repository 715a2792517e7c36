/** Plain rules of the worklist. */
@org.jspecify.annotations.NullMarked
package jp.kasane.worklist.model;
