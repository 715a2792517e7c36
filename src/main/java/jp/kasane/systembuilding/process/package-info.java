/** Glue to SystemBuildingProcess. */
@org.jspecify.annotations.NullMarked
package jp.kasane.systembuilding.process;
