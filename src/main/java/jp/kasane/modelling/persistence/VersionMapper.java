package jp.kasane.modelling.persistence;

import java.util.List;
import java.util.Optional;
import jp.kasane.modelling.version.ModelVersion;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements on {@code modelling_version} and {@code modelling_shipped}. */
@Mapper
public interface VersionMapper {

    /** One activation at a time, on all nodes: waits until the other's transaction has ended. */
    void lockActivations();

    void insert(ModelVersion version);

    /** The active version of a key. */
    Optional<ModelVersion> active(@Param("modelKey") String modelKey);

    Optional<ModelVersion> find(@Param("modelKey") String modelKey, @Param("engineVersion") int engineVersion);

    /** The active version of every key, by kind and key. */
    List<ModelVersion> allActive();

    /** Newest first. */
    List<ModelVersion> ofKey(@Param("modelKey") String modelKey);

    /** SHA-256 of the shipped content that was last seen; empty when none was. */
    Optional<String> shippedContent(@Param("modelKey") String modelKey);

    void seeShipped(@Param("modelKey") String modelKey, @Param("sha256") String sha256);
}
