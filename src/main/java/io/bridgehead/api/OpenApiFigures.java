package io.bridgehead.api;

import io.bridgehead.export.Format;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes each figure of the catalogue as a path of its own, with the parameters it takes and no other. */
@Component
class OpenApiFigures implements OpenApiCustomizer {
    private static final String TAG = "figures";

    private final Catalogue catalogue;

    OpenApiFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title("Bridgehead").version("v1"));
        for (var question : catalogue.all()) {
            var path = "/api/v1/figures/" + question.id();
            api.path(path, get(question, "", new Content().addMediaType("application/json", object())));
            for (var format : Format.values()) {
                api.path(path + "." + format.code(), file(question, format));
            }
        }
    }

    private static PathItem file(Question question, Format format) {
        var item = get(question, "." + format.code(), new Content().addMediaType(format.mediaType(), body(format)));
        LookWord.of(format).forEach(word -> {
            var value = new StringSchema();
            word.allowed().forEach(value::addEnumItem);
            item.getGet()
                    .addParametersItem(new QueryParameter()
                            .name(word.word())
                            .required(false)
                            .schema(value));
        });
        return item;
    }

    private static MediaType body(Format format) {
        return switch (format) {
            case JSON -> object();
            case CSV, SVG -> text();
            case PPTX, DOCX, XLSX, PDF, PNG -> new MediaType().schema(new BinarySchema());
        };
    }

    private static PathItem get(Question question, String suffix, Content content) {
        var operation = new Operation()
                .operationId(question.id() + suffix)
                .addTagsItem(TAG)
                .summary(question.title().in(Lang.EN))
                .description(question.definition().in(Lang.EN))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse().description("The figure").content(content))
                        .addApiResponse("400", problem("A parameter that isn't taken, with what would be"))
                        .addApiResponse("401", problem("No token, or one that isn't known")));
        ScopeReader.accepted(question).forEach(parameter -> operation.addParametersItem(parameter(parameter)));
        return new PathItem().get(operation);
    }

    private static QueryParameter parameter(Parameter parameter) {
        var value = new StringSchema();
        ScopeReader.fixedValues(parameter).forEach(value::addEnumItem);
        Schema<?> schema = parameter.repeatable() ? new ArraySchema().items(value) : value;
        var query = new QueryParameter();
        query.name(parameter.word()).required(false).schema(schema).example(example(parameter));
        return query;
    }

    private static String example(Parameter parameter) {
        return switch (parameter) {
            case REGION -> Scope.FIRST_REGION;
            case FROM -> "2018";
            case TO -> "2025-11";
            case EVERY -> "year";
            case FLOW -> "export";
            case PARTNER -> "MNG";
            case CHAPTER -> "27";
            case SECTOR -> "equipment";
            case CLUSTER -> "new-energy";
            case CHAIN -> "dairy";
            case DIVISION -> "150100";
            case FAIR -> "nof-2024";
            case GROUP -> "rcep";
            case PORT -> "erenhot-rail";
            case FIGURE -> "partners.top";
            case BY -> "region";
            case AGAINST -> "US";
            case STAGE -> "started";
            case MEASURE -> "amount";
            case SHOW -> "share";
            case UNIT -> "CNY-yi";
            case AS_OF -> "2026-11-20";
            case LANG -> "en";
        };
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", object()));
    }

    private static MediaType object() {
        return new MediaType().schema(new ObjectSchema());
    }

    private static MediaType text() {
        return new MediaType().schema(new StringSchema());
    }
}
