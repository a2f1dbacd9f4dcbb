package io.bridgehead.export.files;

import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.office.BadTemplateException;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.export.office.PictureSource;
import io.bridgehead.platform.PlainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives office files the drawings of what no native chart can show. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {
    /** Sharp on paper, and a few hundred kilobytes at most. */
    private static final int SCALE = 2;

    @Bean
    FigureSlides figureSlides(FigurePictures pictures, @Value("${bridgehead.export.template:}") String template) {
        try {
            return new FigureSlides(source(pictures), template.isBlank() ? null : bytes(Path.of(template)));
        } catch (BadTemplateException e) {
            throw new PlainException(
                    "The template " + template + ": " + e.sentence().en(), e);
        }
    }

    private static byte[] bytes(Path template) {
        try {
            return Files.readAllBytes(template);
        } catch (IOException e) {
            throw new PlainException(
                    "The template " + template + " is no file that can be read: correct --template or"
                            + " BRIDGEHEAD_EXPORT_TEMPLATE, or take it away.",
                    e);
        }
    }

    @Bean
    FigureDocument figureDocument(FigurePictures pictures) {
        return new FigureDocument(source(pictures));
    }

    private static PictureSource source(FigurePictures pictures) {
        return (figure, lang) -> pictures.bare(figure, lang, SCALE);
    }
}
