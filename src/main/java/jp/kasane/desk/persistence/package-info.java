/** Read models that look across the features' tables: counts, codes and dates only. */
@org.jspecify.annotations.NullMarked
package jp.kasane.desk.persistence;
