package io.bridgehead.shell;

import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the files of the bundle before everything else that looks at a request, but for what numbers it. */
@Configuration(proxyBeanMethods = false)
class BundleConfiguration {
    @Bean
    FilterRegistrationBean<BundleFiles> bundleFiles() throws IOException {
        var registration = new FilterRegistrationBean<>(new BundleFiles());
        registration.addUrlPatterns(BundleFiles.PATH + "*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }
}
