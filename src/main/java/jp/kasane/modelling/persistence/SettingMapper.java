package jp.kasane.modelling.persistence;

import jp.kasane.modelling.version.ActivationSetting;
import org.apache.ibatis.annotations.Mapper;

/** Statements on {@code modelling_setting}, which has one row. */
@Mapper
public interface SettingMapper {

    ActivationSetting get();

    /** @return 1, or 0 when somebody changed it meanwhile */
    int change(ActivationSetting setting);
}
