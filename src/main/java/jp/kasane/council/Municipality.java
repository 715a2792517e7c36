package jp.kasane.council;

/**
 * The municipality that this Kasane serves.
 *
 * @param id of its profile, e.g. {@code himi}
 * @param lgCode 全国地方公共団体コード with check digit
 * @param escalationProcess id of the process that carries a case up its ladder
 */
public record Municipality(String id, String name, String prefecture, String lgCode, String escalationProcess) {}
