package jp.kasane.privacy.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.privacy.ConsentDocument;
import org.apache.ibatis.annotations.Mapper;

/** The register of consent documents. Versions are added, never changed. */
@Mapper
public interface ConsentDocumentMapper {

    /** By title, the newest version first. */
    List<ConsentDocument> all();

    long insert(String title, String version, LocalDate validFrom, long by, OffsetDateTime at);
}
