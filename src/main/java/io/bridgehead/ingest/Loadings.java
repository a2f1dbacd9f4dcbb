package io.bridgehead.ingest;

/** How the rows of each target are loaded. */
final class Loadings {
    private Loadings() {}

    static Loading of(Target target, Dates dates) {
        return switch (target) {
            case TRADE -> new TradeLoading(dates);
            case PROJECTS -> new ProjectLoading();
            case MILESTONES -> new MilestoneLoading();
            case PARTNERS -> new PartnerLoading();
            case OBSERVATIONS -> new ObservationLoading();
            case PORT_TRAFFIC -> new PortTrafficLoading(dates);
            case SOURCES -> new ListLoading(ListForm.SOURCES);
            case SECTORS -> new ListLoading(ListForm.SECTORS);
            case CLUSTERS -> new ListLoading(ListForm.CLUSTERS);
            case CHAINS -> new ListLoading(ListForm.CHAINS);
            case DIVISIONS -> new ListLoading(ListForm.DIVISIONS);
            case FAIRS -> new ListLoading(ListForm.FAIRS);
            case COUNTRY_GROUPS -> new ListLoading(ListForm.COUNTRY_GROUPS);
            case COMMODITIES -> new ListLoading(ListForm.COMMODITIES);
        };
    }
}
