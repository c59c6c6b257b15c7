package dk.helhed.opendata;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which build of the program is running. */
@Component
public class ProgramVersion {

    private static final String UNKNOWN = "0";

    private final String number;
    private final String text;

    ProgramVersion(ObjectProvider<BuildProperties> builds) {
        var build = builds.getIfAvailable();
        number = build == null || build.getVersion() == null ? UNKNOWN : build.getVersion();
        text = build == null ? UNKNOWN : number + " " + build.getTime();
    }

    /** Such as {@code 0.1.0}. */
    public String number() {
        return number;
    }

    /** The number and the time of the build, so that two builds of one number differ. */
    String text() {
        return text;
    }
}
