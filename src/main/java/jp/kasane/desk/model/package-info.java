/** Plain rules of the overview pages: grouping by due time, what needs attention, the layout of the ladder. */
@org.jspecify.annotations.NullMarked
package jp.kasane.desk.model;
