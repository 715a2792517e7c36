package jp.kasane.oversight.persistence;

import java.util.List;
import java.util.Map;
import jp.kasane.oversight.HomeDistrict;
import jp.kasane.oversight.Review;
import org.apache.ibatis.annotations.Mapper;

/** Reviews and home districts. */
@Mapper
public interface OversightMapper {

    void insert(Review review);

    /** Newest first. */
    List<Review> reviews(int limit);

    List<HomeDistrict> homes();

    /** Reviews by the person, as rows of {@link jp.kasane.privacy.HeldRecord}. */
    List<Map<String, Object>> reviewsBy(long personId);

    void putHome(long personId, String areaCode);

    void removeHome(long personId);
}
