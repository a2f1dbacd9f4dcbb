package io.bridgehead.export.files;

import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.export.office.PictureSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives office files the drawings of what no native chart can show. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {
    /** Sharp on paper, and a few hundred kilobytes at most. */
    private static final int SCALE = 2;

    @Bean
    FigureSlides figureSlides(FigurePictures pictures) {
        return new FigureSlides(source(pictures));
    }

    @Bean
    FigureDocument figureDocument(FigurePictures pictures) {
        return new FigureDocument(source(pictures));
    }

    private static PictureSource source(FigurePictures pictures) {
        return (figure, lang) -> pictures.bare(figure, lang, SCALE);
    }
}
