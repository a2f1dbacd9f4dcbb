package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.ReportAnswer.ProblemAnswer;
import io.bridgehead.ingest.profile.BadProfileException;
import io.bridgehead.ingest.profile.Profile;
import io.bridgehead.ingest.profile.ProfileLibrary;
import io.bridgehead.ingest.profile.ProfileSchema;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Profiles over HTTP: a profile is its YAML. */
@RestController
@RequestMapping("/api/v1/profiles")
class ProfileController {
    static final String YAML = "application/yaml";

    private final ProfileLibrary profiles;

    ProfileController(ProfileLibrary profiles) {
        this.profiles = profiles;
    }

    /** A profile in the list. */
    record ProfileAnswer(String name, String title, String target, String origin) {
        static ProfileAnswer of(Profile profile, Lang lang) {
            return new ProfileAnswer(
                    profile.name(),
                    profile.title().in(lang),
                    profile.target(),
                    profile.origin().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Why a profile isn't taken, by line of its text. */
    record RefusedAnswer(String profile, List<ProblemAnswer> problems) {}

    @GetMapping
    List<ProfileAnswer> all(@RequestParam(required = false) @Nullable String lang, Locale locale) {
        var language = ImportController.language(lang, locale);
        return profiles.all().stream()
                .map(profile -> ProfileAnswer.of(profile, language))
                .toList();
    }

    /** What a profile may say, for editors that check as one writes. */
    @GetMapping(path = "/schema", produces = "application/schema+json")
    String schema() {
        return ProfileSchema.text();
    }

    @GetMapping(path = "/{name}", produces = YAML)
    String yaml(@PathVariable String name) {
        return profiles.find(name)
                .orElseThrow(() -> new UnknownProfileException(name, profiles))
                .yaml();
    }

    /** 200 with the profile as it is listed, 422 with each problem by line. */
    @PutMapping(
            path = "/{name}",
            consumes = {YAML, "application/x-yaml", "text/yaml", "text/plain"})
    ResponseEntity<?> put(
            @PathVariable String name,
            @RequestBody String yaml,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale,
            Principal principal) {
        var language = ImportController.language(lang, locale);
        try {
            return ResponseEntity.ok(ProfileAnswer.of(profiles.put(name, yaml, principal.getName()), language));
        } catch (BadProfileException e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new RefusedAnswer(
                            name,
                            e.problems().stream()
                                    .map(problem -> ProblemAnswer.of(problem, language))
                                    .toList()));
        }
    }

    /** 204; a built-in profile of the name counts again. */
    @DeleteMapping("/{name}")
    ResponseEntity<Void> remove(@PathVariable String name, Principal principal) {
        if (!profiles.remove(name, principal.getName())) {
            throw new UnknownProfileException(name, profiles);
        }
        return ResponseEntity.noContent().build();
    }
}
