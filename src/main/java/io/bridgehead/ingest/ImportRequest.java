package io.bridgehead.ingest;

import io.bridgehead.figure.Status;
import io.bridgehead.ingest.profile.Profile;

/**
 * A file to be loaded.
 *
 * @param region its id, such as CN-NM
 * @param fileName as the user knows it; kept in the batch
 * @param user who loads it; kept in the batch
 * @param status what its values are: loaded, published or sample
 */
public record ImportRequest(
        Profile profile,
        String region,
        String fileName,
        Content content,
        String user,
        Status status,
        Progress progress) {

    /** A file an office loads. */
    public static ImportRequest of(Profile profile, String region, String fileName, Content content, String user) {
        return new ImportRequest(profile, region, fileName, content, user, Status.LOADED, Progress.NONE);
    }

    /** The same, followed by someone. */
    public ImportRequest with(Progress follower) {
        return new ImportRequest(profile, region, fileName, content, user, status, follower);
    }
}
