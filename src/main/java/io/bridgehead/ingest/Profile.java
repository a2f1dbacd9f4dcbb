package io.bridgehead.ingest;

import io.bridgehead.figure.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that can be loaded, each with the columns of its canonical form in their usual order. */
public enum Profile {
    TRADE("trade", "period,partner,flow,hs,value,currency"),
    PROJECTS(
            "projects",
            "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on"),
    MILESTONES(
            "milestones",
            "chain,segment,milestone,weight,planned_start,planned_finish,actual_start,actual_finish,progress,reported_on"),
    PARTNERS("partners", "code,iso,name_zh,name_en,aliases");

    private final String code;
    private final List<String> columns;

    Profile(String code, String header) {
        this.code = code;
        this.columns = List.of(header.split(","));
    }

    public String code() {
        return code;
    }

    public List<String> columns() {
        return columns;
    }

    public Text title() {
        return Phrase.of("profile." + code).text();
    }

    public static Optional<Profile> of(String code) {
        return Arrays.stream(values())
                .filter(profile -> profile.code.equals(code))
                .findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(Profile::code).collect(Collectors.joining(", "));
    }
}
