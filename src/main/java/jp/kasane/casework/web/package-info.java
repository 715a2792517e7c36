/** REST resources of cases. */
@org.jspecify.annotations.NullMarked
package jp.kasane.casework.web;
