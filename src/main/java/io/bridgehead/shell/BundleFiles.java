package io.bridgehead.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * Answers with the files of the pages' bundle. Their names contain a hash of their content: a browser that has one
 * never asks for it again. They were compressed when they were built, and are kept in memory as they are sent.
 *
 * <p>Stands before sessions and sign-in, which they have nothing to do with. What isn't part of the bundle, and in
 * development everything, is left to Vaadin.
 */
class BundleFiles extends HttpFilter {
    static final String PATH = "/VAADIN/build/";

    @Serial
    private static final long serialVersionUID = 1;

    private static final String FOLDER = "META-INF/VAADIN/webapp" + PATH;
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "woff2", "font/woff2");

    private final Set<String> names = new HashSet<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    BundleFiles() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*")) {
            names.add(Objects.requireNonNull(file.getFilename()));
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var name = request.getRequestURI().substring(request.getContextPath().length() + PATH.length());
        var ending = StringUtils.getFilenameExtension(name);
        var type = ending == null ? null : TYPES.get(ending);
        if (type == null || !names.contains(name)) {
            chain.doFilter(request, response);
            return;
        }
        var coding = ContentCoding.best(
                request.getHeader("Accept-Encoding"), offered -> names.contains(name + offered.ending()));
        var content = contents.computeIfAbsent(name + coding.ending(), BundleFiles::read);
        response.setContentType(type);
        response.setHeader("Cache-Control", FOR_GOOD);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (coding != ContentCoding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.word());
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
