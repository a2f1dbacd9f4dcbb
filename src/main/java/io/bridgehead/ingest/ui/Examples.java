package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.Profile;
import java.util.List;

/** Two rows of each profile that can be loaded as they stand. */
final class Examples {
    private Examples() {}

    static String of(Profile profile) {
        var rows = switch (profile) {
            case TRADE -> List.of("2025-01,MNG,import,2701,1250000.50,CNY", "2025-01,俄罗斯,export,85,830000,CNY");
            case PROJECTS ->
                List.of(
                        "P-001,风电装备制造,nof-2024,new-energy,new-energy,wind,150200,北京市,甲公司,500000000,CNY,2024-08-20,signed,2024-08-20",
                        "P-001,风电装备制造,nof-2024,new-energy,new-energy,wind,150200,北京市,甲公司,500000000,CNY,2024-08-20,started,2025-03-01");
            case MILESTONES ->
                List.of(
                        "dairy,upstream,牧场建成,2,2024-01-01,2024-12-31,2024-02-01,,0.40,2024-06-30",
                        "dairy,upstream,牧场建成,2,2024-01-01,2024-12-31,2024-02-01,2024-12-20,1,2024-12-31");
            case PARTNERS -> List.of("MNG,MNG,蒙古国,Mongolia,蒙古|Mongolia (Rep.)", "XKX,,科索沃,Kosovo,");
        };
        return String.join(",", profile.columns()) + "\n" + String.join("\n", rows) + "\n";
    }
}
