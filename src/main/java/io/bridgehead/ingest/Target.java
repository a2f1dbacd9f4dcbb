package io.bridgehead.ingest;

import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.profile.Profile;
import io.bridgehead.ingest.profile.ProfileLibrary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a file become, each with the columns of its canonical form in their usual order. */
public enum Target {
    TRADE("trade", "period,partner,flow,hs,value,currency", "revision"),
    PROJECTS(
            "projects",
            "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on",
            "segment"),
    MILESTONES(
            "milestones",
            "chain,segment,milestone,weight,planned_start,planned_finish,actual_start,actual_finish,progress,reported_on"),
    PARTNERS("partners", "code,iso,name_zh,name_en,aliases"),
    OBSERVATIONS(
            "observations",
            "indicator,subject,counterpart,period_start,period_end,basis,source,value,unit,status,published_yoy,"
                    + "note_zh,note_en"),
    PORT_TRAFFIC("port-traffic", "port,period,direction,measure,value,unit"),
    SOURCES("sources", "id,publisher,title,published,url,note"),
    SECTORS("sectors", "code,name_zh,name_en,aliases"),
    CLUSTERS("clusters", "code,name_zh,name_en,valid_from,valid_to,aliases"),
    CHAINS("chains", "code,name_zh,name_en,cluster,sector,valid_from,valid_to,aliases", "leader_zh,leader_en"),
    DIVISIONS("divisions", "code,name_zh,name_en,short_zh,short_en,aliases"),
    FAIRS("fairs", "code,name_zh,name_en,held_on,aliases"),
    COUNTRY_GROUPS("country-groups", "code,name_zh,name_en,country,valid_from,valid_to"),
    COMMODITIES("commodities", "code,revision,name_zh,name_en,unit");

    private final String code;
    private final List<String> columns;
    private final List<String> fields;

    Target(String code, String header) {
        this.code = code;
        this.columns = List.of(header.split(","));
        this.fields = columns;
    }

    /** @param besides fields that files of the canonical form needn't have */
    Target(String code, String header, String besides) {
        this.code = code;
        this.columns = List.of(header.split(","));
        this.fields =
                Stream.concat(columns.stream(), Stream.of(besides.split(","))).toList();
    }

    public String code() {
        return code;
    }

    public List<String> columns() {
        return columns;
    }

    /** All that a profile can say of a row: the columns, and behind them what the canonical form may lack. */
    public List<String> fields() {
        return fields;
    }

    /** The built-in profile of the target's canonical form. */
    public Profile canonical() {
        return ProfileLibrary.builtIn(code);
    }

    public Text title() {
        return Phrase.of("profile." + code).text();
    }

    public static Optional<Target> of(String code) {
        return Arrays.stream(values())
                .filter(profile -> profile.code.equals(code))
                .findFirst();
    }

    /** The fields of each target by its code, as profiles need to know them. */
    public static Map<String, List<String>> columnsByCode() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Target::code, Target::fields));
    }
}
