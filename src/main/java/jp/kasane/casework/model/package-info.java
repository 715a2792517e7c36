/** Plain rules of casework: codes, intake and assessment rules, case numbers, search text. */
@org.jspecify.annotations.NullMarked
package jp.kasane.casework.model;
