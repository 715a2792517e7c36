/** Tables of councils, seats, cadences and holidays. */
@org.jspecify.annotations.NullMarked
package jp.kasane.council.persistence;
