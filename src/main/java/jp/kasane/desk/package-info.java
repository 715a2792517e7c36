/** Pages that look across the features: what a person has to do, and how everything stands on the ladder. */
@org.jspecify.annotations.NullMarked
package jp.kasane.desk;
