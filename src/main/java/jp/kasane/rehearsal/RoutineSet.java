package jp.kasane.rehearsal;

import java.util.Map;

/** Routines for the user tasks of one area of work. */
interface RoutineSet {

    /** By form key. */
    Map<String, TaskRoutine> routines();
}
