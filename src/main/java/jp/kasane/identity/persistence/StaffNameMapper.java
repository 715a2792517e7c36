package jp.kasane.identity.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Names of people. */
@Mapper
public interface StaffNameMapper {

    List<String> allBut(long personId);
}
