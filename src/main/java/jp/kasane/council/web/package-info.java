/** REST of hierarchy, councils, seats, cadences and holidays. */
@org.jspecify.annotations.NullMarked
package jp.kasane.council.web;
