@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.drawing;
