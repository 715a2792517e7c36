package jp.kasane.tenancy;

import java.util.List;

/** Tables that belong to no municipality; docs/operations/tenants.md tells why. */
final class CommonTables {

    static final List<String> NAMES = List.of(
            "kasane.flyway_schema_history",
            "kasane.tenancy_tenant",
            "kasane.tenancy_sign_in",
            "kasane.identity_attempt",
            "kasane.identity_setup",
            "kasane.web_bucket",
            "kasane.web_session",
            "kasane.web_session_attributes",
            "kasane.web_bucket",
            "kasane.identity_attempt",
            "kasane.identity_setup",
            "engine.act_ge_property",
            "engine.act_ge_schema_log",
            "engine.act_id_group",
            "engine.act_id_info",
            "engine.act_id_membership",
            "engine.act_id_tenant",
            "engine.act_id_tenant_member",
            "engine.act_id_user",
            "engine.act_ru_authorization",
            "engine.act_ru_filter",
            "engine.act_ru_meter_log",
            "engine.act_ru_task_meter_log");

    private CommonTables() {}
}
