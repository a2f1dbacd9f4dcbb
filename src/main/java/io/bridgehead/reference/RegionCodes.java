package io.bridgehead.reference;

import io.bridgehead.figure.Text;
import io.bridgehead.scope.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The code lists of one region at one moment. Immutable.
 *
 * @param ownPartners partner codes that mean the region's own country: re-imports, not partners
 * @param countries every country and area, traded with or not
 * @param places what a place is called that is written as a name, not by a code
 * @param ports those of the list, with how they go and whom they face
 */
public record RegionCodes(
        Region region,
        Map<Parameter, CodeList> lists,
        Set<String> ownPartners,
        CodeList countries,
        PlaceNames places,
        List<PortCode> ports) {
    public RegionCodes {
        lists = Map.copyOf(lists);
        ownPartners = Set.copyOf(ownPartners);
        ports = List.copyOf(ports);
    }

    /** The list a parameter's values are from; empty for parameters that aren't codes. */
    public CodeList list(Parameter parameter) {
        return lists.getOrDefault(parameter, new CodeList(List.of(), false));
    }

    public CodeList partners() {
        return list(Parameter.PARTNER);
    }

    /** What a value of a parameter is called; the value itself where it isn't known. */
    public Text name(Parameter parameter, String code) {
        return list(parameter)
                .find(code)
                .or(() -> parameter == Parameter.PARTNER ? countries.find(code) : Optional.empty())
                .map(Code::name)
                .orElseGet(() -> Text.same(code));
    }

    /** The HS chapters that count to any of some sectors. */
    public List<String> chaptersOf(List<String> sectors) {
        return list(Parameter.CHAPTER).all().stream()
                .filter(chapter -> chapter.group() != null && sectors.contains(chapter.group()))
                .map(Code::code)
                .toList();
    }

    public boolean knows(Parameter parameter, String code) {
        return list(parameter).find(code).isPresent()
                || (parameter == Parameter.PARTNER && countries.find(code).isPresent());
    }
}
