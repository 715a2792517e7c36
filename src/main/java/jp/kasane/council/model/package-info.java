/** Rules of councils: the directory of bodies and flows, meeting dates, the check digit of municipalities. */
@org.jspecify.annotations.NullMarked
package jp.kasane.council.model;
