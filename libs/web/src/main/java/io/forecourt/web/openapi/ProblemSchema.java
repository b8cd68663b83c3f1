package io.forecourt.web.openapi;

import io.forecourt.web.problem.ProblemResponses;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** The one shape of every error. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> create() {
        Schema<?> error = new ObjectSchema()
                .addProperty(
                        "pointer", new StringSchema().description("JSON pointer, or a slash and a parameter's name"))
                .addProperty("detail", new StringSchema())
                .required(List.of("pointer", "detail"));
        return new ObjectSchema()
                .description("RFC 9457 problem details; problems of some types have further members")
                .addProperty("type", new StringSchema().format("uri").description("stable, for programs"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("about this occurrence, for people"))
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("traceId", new StringSchema().description("what to quote when reporting it"))
                .addProperty("errors", new ArraySchema().items(error))
                .required(List.of("type", "title", "status", "detail", "traceId"));
    }

    static ApiResponse response(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                ProblemResponses.CONTENT_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME))));
    }
}
