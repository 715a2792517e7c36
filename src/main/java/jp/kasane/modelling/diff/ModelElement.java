package jp.kasane.modelling.diff;

import java.util.Map;

/**
 * An element that administrators know as one thing.
 *
 * @param type local name
 * @param properties attributes and texts of it and of what belongs to it, by path
 * @param place how it is drawn; empty when it is not
 */
record ModelElement(String id, String type, String name, Map<String, String> properties, String place) {}
